import { calls } from './english/calls.ts';
import { contacts } from './english/contacts.ts';
import { decisions } from './english/decisions.ts';
import { holds } from './english/holds.ts';
import { money } from './english/money.ts';
import { planned } from './english/planned.ts';
import { postings } from './english/postings.ts';
import type { HistorySentences } from './sentences.ts';

export const english: HistorySentences = {
  past: { ...calls, ...contacts, ...holds, ...money, ...postings, ...decisions },
  planned,
};
