import type { Bucket } from '../../api/types.ts';
import { oneOf, textIn } from '../../shell/search-text.ts';

export const BUCKETS = [
  'notDue',
  'days1To30',
  'days31To60',
  'days61To90',
  'over90',
] as const satisfies readonly Bucket[];

/** The day the reports are told of, and the cell of the aged balance that is open. */
export type ReportView = {
  readonly asOf?: string;
  readonly bucket?: Bucket;
  readonly debtor?: string;
};

export function reportView(raw: Record<string, unknown>): ReportView {
  const asOf = textIn(raw, 'asOf');
  return {
    asOf: asOf !== undefined && /^\d{4}-\d\d-\d\d$/.test(asOf) ? asOf : undefined,
    bucket: oneOf(raw, 'bucket', BUCKETS),
    debtor: textIn(raw, 'debtor'),
  };
}
