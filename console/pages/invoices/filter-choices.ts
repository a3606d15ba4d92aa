import type { InvoiceRow } from '../../api/types.ts';
import type { Formats } from '../../formats/formats.ts';
import type { Language } from '../../language/bilingual.ts';
import { attentions, holds, statuses, steps } from '../../words/states.ts';
import {
  ATTENTIONS,
  type FilterName,
  HOLDS,
  type InvoiceFilters,
  LATENESSES,
  LEAST_AMOUNTS,
  STATUSES,
  STEPS,
} from './invoice-filters.ts';
import { invoiceWords } from './invoice-words.ts';

type Option = { readonly value: string; readonly label: string };
export type Choice = {
  readonly name: Exclude<FilterName, 'text'>;
  readonly label: string;
  /** What is shown while nothing is chosen. */
  readonly none: string;
  readonly options: readonly Option[];
};
type Known = {
  readonly rows: readonly InvoiceRow[];
  readonly filters: InvoiceFilters;
  readonly language: Language;
  readonly formats: Formats;
};

/** The filters one chooses from; those by debtor and by silence are there only once in use. */
export function choicesOf({ rows, filters, language, formats }: Known): readonly Choice[] {
  return [
    ...stateChoices(language),
    ...amountChoices(language, formats),
    ...holdChoices(language),
    ...linkedChoices(rows, filters, language),
  ];
}

const pick = <Value extends string>(
  values: readonly Value[],
  label: (value: Value) => string,
): readonly Option[] => values.map((value) => ({ value, label: label(value) }));

function stateChoices(language: Language): readonly Choice[] {
  const words = invoiceWords[language];
  const status = pick(STATUSES, (value) => statuses[value].label[language]);
  return [
    {
      name: 'status',
      label: words.status,
      none: words.statusOpen,
      options: [...status, { value: 'all', label: words.all }],
    },
    {
      name: 'step',
      label: words.step,
      none: words.allSteps,
      options: pick(STEPS, (value) => steps[value].label[language]),
    },
  ];
}

function amountChoices(language: Language, { wholeEuros }: Formats): readonly Choice[] {
  const words = invoiceWords[language];
  return [
    {
      name: 'late',
      label: words.late,
      none: words.allLate,
      options: pick(LATENESSES, (value) => words.latenesses[value]),
    },
    {
      name: 'least',
      label: words.least,
      none: words.anyAmount,
      options: pick(LEAST_AMOUNTS, (value) => words.atLeast(wholeEuros(Number(value) * 100))),
    },
  ];
}

function holdChoices(language: Language): readonly Choice[] {
  const words = invoiceWords[language];
  const general = { none: words.holdNone, any: words.holdAny };
  return [
    {
      name: 'hold',
      label: words.hold,
      none: words.allSteps,
      options: pick(HOLDS, (value) =>
        value === 'none' || value === 'any' ? general[value] : holds[value].label[language],
      ),
    },
    {
      name: 'attention',
      label: words.attention,
      none: words.attentionAll,
      options: pick(ATTENTIONS, (value) =>
        value === 'any' ? words.attentionAny : attentions[value].label[language],
      ),
    },
  ];
}

function linkedChoices(
  rows: readonly InvoiceRow[],
  { debtor, quiet }: InvoiceFilters,
  language: Language,
): readonly Choice[] {
  const words = invoiceWords[language];
  const name = rows.find((row) => row.debtor.id === debtor)?.debtor.name ?? debtor;
  const one = (value: string | undefined, label: string): readonly Option[] =>
    value === undefined ? [] : [{ value, label }];
  const choices: readonly Choice[] = [
    { name: 'debtor', label: words.debtor, none: words.all, options: one(debtor, name ?? '') },
    {
      name: 'quiet',
      label: words.quiet,
      none: words.all,
      options: one(quiet, words.quietDays(quiet ?? '')),
    },
  ];
  return choices.filter(({ options }) => options.length > 0);
}
