import { isOpen } from '#domain/open-invoice.ts';
import { languageOf } from '../language-of.ts';
import { partiesReader } from '../listing/parties-reader.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';
import { BlockedAnswer, blockedAnswerOf } from '../worklist/blocked-answer.ts';
import { openTasks } from '../worklist/open-tasks.ts';
import { readSummaries } from '../worklist/read-summaries.ts';
import { WorklistQuery, worklistSentences } from '../worklist/worklist-query.ts';

export const showBlocked = route({
  method: 'get',
  path: '/blocked',
  summary: 'What will not leave: every open invoice that is held, by reason, with what frees it',
  input: { query: WorklistQuery },
  answer: BlockedAnswer,
  headers: ['Accept-Language'],
  handle: async ({ query }, services, { at, header }) => {
    const [all, tasks] = await Promise.all([
      readSummaries(query.creditor, services),
      openTasks(query.creditor, services),
    ]);
    const owed = await partiesReader(services.parties)(all.filter(isOpen));
    const language = languageOf(query.language, header('accept-language'));
    return ok(blockedAnswerOf(owed, tasks, worklistSentences[language], at));
  },
});
