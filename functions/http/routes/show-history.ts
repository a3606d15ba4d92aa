import { Language } from '#domain/language.ts';
import { english } from '#templates/history/english.ts';
import { french } from '#templates/history/french.ts';
import { readParties } from '../../records/read-parties.ts';
import { HistoryEntry } from '../answers/history-entry.ts';
import { historyOf } from '../answers/history-of.ts';
import { languageOf } from '../language-of.ts';
import { listOf, Paging, pageOf } from '../paging.ts';
import { invoiceParams } from '../parameters.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const sentences = { fr: french, en: english };

export const showHistory = route({
  method: 'get',
  path: '/invoices/{invoiceId}/history',
  summary: 'One timeline, oldest first, each event in a sentence; then what is planned',
  input: {
    params: invoiceParams,
    query: Paging.extend({ language: Language.optional() }),
  },
  answer: listOf(HistoryEntry),
  headers: ['Accept-Language'],
  problems: ['not-found'],
  handle: async ({ params: { invoiceId }, query }, { records, parties }, { at, header }) => {
    const invoice = await records.read(invoiceId);
    const [both, chain] = await Promise.all([
      readParties(parties, invoice),
      records.chainOf(invoice),
    ]);
    const language = languageOf(query.language, header('accept-language'));
    return ok(pageOf(historyOf({ invoice, ...both, chain, at }, sentences[language]), query));
  },
});
