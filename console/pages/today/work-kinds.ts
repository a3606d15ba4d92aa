import { Check, Clock, Info, type LucideIcon, Mail, Phone, Printer, Scale, X } from 'lucide-react';
import type { WorkItem, WorkKind } from '../../api/types.ts';
import { bilingual } from '../../language/bilingual.ts';
import type { Look, Tone } from '../../words/states.ts';
import { todayWords } from './today-words.ts';
import type { Heading, WorkTab } from './work-tabs.ts';

const headings: Readonly<Record<WorkKind, Heading | 'doneToday'>> = {
  send: 'toSend',
  call: 'calls',
  letter: 'letters',
  promise: 'promisesDue',
  dispute: 'disputes',
  failure: 'failures',
  decision: 'decisions',
  doubt: 'decisions',
  task: 'decisions',
  done: 'doneToday',
};

/** The rows of a heading; `all` is whatever is still to be done. */
export const rowsUnder = (items: readonly WorkItem[], tab: WorkTab): readonly WorkItem[] =>
  items.filter(({ kind }) =>
    tab === 'all' ? headings[kind] !== 'doneToday' : headings[kind] === tab,
  );

const drawn: Readonly<Record<WorkKind, readonly [Tone, LucideIcon]>> = {
  decision: ['warn', Info],
  dispute: ['warn', Scale],
  promise: ['warn', Clock],
  failure: ['bad', X],
  doubt: ['bad', Info],
  task: ['warn', Info],
  call: ['info', Phone],
  letter: ['info', Printer],
  send: ['ok', Mail],
  done: ['ok', Check],
};

/** How a kind of work is shown. */
export function workLook(kind: WorkKind): Look {
  const [tone, icon] = drawn[kind];
  return { tone, icon, label: bilingual(todayWords.fr.states[kind], todayWords.en.states[kind]) };
}

/** What tells one row from another: an invoice may have several. */
export const keyOf = ({ kind, invoice, taskId, step, channel, at }: WorkItem): string =>
  [kind, invoice.id, taskId, step, channel, at].filter((part) => part !== undefined).join(' ');
