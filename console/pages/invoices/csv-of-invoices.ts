import type { InvoiceRow } from '../../api/types.ts';
import type { Language } from '../../language/bilingual.ts';
import { channels, contactStates, holds, statuses, steps } from '../../words/states.ts';
import { invoiceWords } from './invoice-words.ts';
import { type Cell, writeCsv } from './write-csv.ts';

/** The rows of a view as a CSV: what is on the screen, and the ids a script needs. */
export function csvOfInvoices(rows: readonly InvoiceRow[], language: Language): string {
  return writeCsv([headOf(language), ...rows.map((row) => lineOf(row, language))]);
}

function headOf(language: Language): readonly Cell[] {
  const { columns, status } = invoiceWords[language];
  const { debtor, number, due, late, balance, contact, next, on, state } = columns;
  return ['id', debtor, number, due, late, balance, contact, next, on, state, status];
}

function lineOf(row: InvoiceRow, language: Language): readonly Cell[] {
  const { id, debtor, number, dueOn, daysLate, balance, nextStep, hold, status } = row;
  return [
    id,
    debtor.name,
    number,
    dueOn,
    String(daysLate),
    balance,
    contactOf(row, language),
    nextStep && steps[nextStep.step].label[language],
    nextStep?.dueOn,
    hold && holds[hold.kind].label[language],
    statuses[status].label[language],
  ];
}

function contactOf({ lastContact }: InvoiceRow, language: Language): string | undefined {
  if (!lastContact) return undefined;
  const { at, channel, state } = lastContact;
  return `${at.slice(0, 10)} ${channels[channel].label[language]} · ${contactStates[state].label[language]}`;
}
