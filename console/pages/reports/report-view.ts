import type { Bucket, Channel, StepName } from '../../api/types.ts';
import { oneOf, textIn } from '../../shell/search-text.ts';

export const BUCKETS = [
  'notDue',
  'days1To30',
  'days31To60',
  'days61To90',
  'over90',
] as const satisfies readonly Bucket[];

/** What contacts can stand behind: their cost, how many they were, how many were followed by the money. */
export const CONTACT_FIGURES = ['costs', 'contacts', 'paid'] as const;
export type ContactFigure = (typeof CONTACT_FIGURES)[number];

const CHANNELS = [
  'email',
  'sms',
  'post',
  'registered-post',
  'call',
] as const satisfies readonly Channel[];
const STEPS = [
  'reminder',
  'first-letter',
  'follow-up',
  'second-letter',
  'third-letter',
  'mise-en-demeure',
  'legal-file',
] as const satisfies readonly StepName[];

/** The day the reports are told of, and the cell that is open: of the aged balance, or of what contacts did. */
export type ReportView = {
  readonly asOf?: string;
  readonly bucket?: Bucket;
  readonly debtor?: string;
  readonly behind?: ContactFigure;
  readonly step?: StepName;
  readonly channel?: Channel;
};

export function reportView(raw: Record<string, unknown>): ReportView {
  const asOf = textIn(raw, 'asOf');
  return {
    asOf: asOf !== undefined && /^\d{4}-\d\d-\d\d$/.test(asOf) ? asOf : undefined,
    bucket: oneOf(raw, 'bucket', BUCKETS),
    debtor: textIn(raw, 'debtor'),
    behind: oneOf(raw, 'behind', CONTACT_FIGURES),
    step: oneOf(raw, 'step', STEPS),
    channel: oneOf(raw, 'channel', CHANNELS),
  };
}
