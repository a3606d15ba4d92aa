import { dayOf } from '#domain/instant.ts';
import { isOpen } from '#domain/open-invoice.ts';
import { mayConcern } from '#domain/payment-event.ts';
import { languageOf } from '../language-of.ts';
import { partiesReader } from '../listing/parties-reader.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';
import { openTasks } from '../worklist/open-tasks.ts';
import { readSummaries } from '../worklist/read-summaries.ts';
import { safetyOf } from '../worklist/safety.ts';
import { TodayAnswer, tilesOf, workItemsOf } from '../worklist/today-answer.ts';
import { WorklistQuery, worklistSentences } from '../worklist/worklist-query.ts';

export const showToday = route({
  method: 'get',
  path: '/today',
  summary: 'Whether the accounts are up to date, what leaves today, and what people have to do',
  input: { query: WorklistQuery },
  answer: TodayAnswer,
  headers: ['Accept-Language'],
  handle: async ({ query }, services, { at, header }) => {
    const [all, tasks, waiting] = await Promise.all([
      readSummaries(query.creditor, services),
      openTasks(query.creditor, services),
      services.webhookEvents.waiting(),
    ]);
    const today = dayOf(at);
    const isOfToday = (invoice: (typeof all)[number]) =>
      isOpen(invoice) || invoice.contacts.some(({ claimedAt }) => dayOf(claimedAt) === today);
    const owed = await partiesReader(services.parties)(all.filter(isOfToday));
    const sentences = worklistSentences[languageOf(query.language, header('accept-language'))];
    const items = workItemsOf(owed, tasks, { sentences, now: at });
    const unmatched = waiting.filter((event) => mayConcern(event, query.creditor));
    const safety = safetyOf(all, owed, unmatched, at);
    return ok({ asOf: today, at, safety, tiles: tilesOf(items), items });
  },
});
