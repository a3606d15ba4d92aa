import * as z from 'zod';
import { CreditorId } from '#domain/creditor.ts';
import { Language } from '#domain/language.ts';
import { english } from '#templates/worklist/english.ts';
import { french } from '#templates/worklist/french.ts';
import type { WorklistSentences } from '#templates/worklist/sentences.ts';

/** Of one creditor, or of all, in which language. */
export const WorklistQuery = z.strictObject({
  creditor: CreditorId.optional(),
  language: Language.optional(),
});

export const worklistSentences: Readonly<Record<Language, WorklistSentences>> = {
  fr: french,
  en: english,
};
