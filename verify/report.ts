import type { Stamp } from './check-stamp.ts';
import type { Finding } from './record.ts';

/** One line for each record, then what holds of the whole. */
export function report(
  findings: readonly Finding[],
  sealFaults: readonly string[] | undefined,
  stamp?: Stamp,
): string {
  const bad = findings.filter(({ faults }) => faults.length > 0).length;
  const records = findings.length === 1 ? '1 record' : `${findings.length} records`;
  return [
    ...findings.map(lineOf),
    '',
    bad === 0 ? `${records}: all hold` : `${records}: ${bad} do NOT hold`,
    ...sealLines(sealFaults),
    ...stampLines(stamp),
    '',
  ].join('\n');
}

function lineOf({ line, record, faults }: Finding): string {
  const name = record ? `${record.sequence} ${record.at} ${record.kind}` : `line ${line}`;
  return faults.length === 0 ? `holds  ${name}` : `FAILS  ${name}: ${faults.join('; ')}`;
}

function stampLines(stamp: Stamp | undefined): readonly string[] {
  if (stamp === undefined) return [];
  const { faults, stampedAt, authority } = stamp;
  return faults.length === 0
    ? [`The seal was there on ${stampedAt}: stamped by ${authority}.`]
    : faults.map((fault) => `FAILS  time-stamp: ${fault}`);
}

function sealLines(faults: readonly string[] | undefined): readonly string[] {
  if (faults === undefined) {
    return ['No seal was given: whether records are missing at the end cannot be told.'];
  }
  return faults.length === 0
    ? ['The seal holds, and this chain stands under it.']
    : faults.map((fault) => `FAILS  seal: ${fault}`);
}
