import { calls } from './french/calls.ts';
import { contacts } from './french/contacts.ts';
import { decisions } from './french/decisions.ts';
import { holds } from './french/holds.ts';
import { money } from './french/money.ts';
import { planned } from './french/planned.ts';
import { postings } from './french/postings.ts';
import type { HistorySentences } from './sentences.ts';

export const french: HistorySentences = {
  past: { ...calls, ...contacts, ...holds, ...money, ...postings, ...decisions },
  planned,
};
