import * as z from 'zod';
import { CreditorId } from '#domain/creditor.ts';
import { type RegisteredLetter, registeredLettersOf } from '#domain/registered-letter.ts';
import {
  RegisteredLetterAnswer,
  registeredLetterAnswerOf,
} from '../answers/registered-letter-answer.ts';
import { partiesReader } from '../listing/parties-reader.ts';
import { listOf, pageOf, paging } from '../paging.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

const LetterQuery = z.strictObject({
  creditor: CreditorId.optional(),
  state: z
    .enum(['under-way', 'over'])
    .optional()
    .describe('under-way: the post has still something to tell; over: it has not; else both'),
  ...paging,
});
type LetterQuery = z.output<typeof LetterQuery>;

export const listRegisteredLetters = route({
  method: 'get',
  path: '/letters/registered',
  summary:
    'Registered letters that were posted: those under way first, the longest waited for before the others, then those that are over, the latest first',
  input: { query: LetterQuery },
  answer: listOf(RegisteredLetterAnswer),
  handle: async ({ query }, services, { at }) => {
    const all = (await readSummaries(query.creditor, services)).flatMap(registeredLettersOf);
    const page = pageOf(inOrder(all, query), query);
    const owed = await partiesReader(services.parties)(page.items.map(({ invoice }) => invoice));
    const items = page.items.flatMap((letter, index) => {
      const parties = owed[index];
      return parties ? [registeredLetterAnswerOf(letter, parties, at)] : [];
    });
    return ok({ ...page, items });
  },
});

function inOrder(
  letters: readonly RegisteredLetter[],
  { state }: LetterQuery,
): readonly RegisteredLetter[] {
  const underWay = letters.filter(({ awaits }) => awaits !== undefined);
  const over = letters.filter(({ awaits }) => awaits === undefined);
  const longestFirst = underWay.toSorted((a, b) => (a.since < b.since ? -1 : 1));
  const latestFirst = over.toSorted((a, b) => (a.since > b.since ? -1 : 1));
  return [...(state === 'over' ? [] : longestFirst), ...(state === 'under-way' ? [] : latestFirst)];
}
