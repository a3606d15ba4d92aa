import { canonicalJson } from './canonical-json.ts';
import { type Finding, ProofRecord } from './record.ts';
import { sha256 } from './sha256.ts';

/** What the first record names as its predecessor. */
const GENESIS = '0'.repeat(64);

/** Checks every line of an export by itself and against the line before it. */
export function checkChain(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const record = readRecord(line);
    const before = findings.at(-1)?.record;
    const faults = record ? faultsOf(record, line, before, index) : ['this line is no record'];
    findings.push({ line: index + 1, record, faults });
  }
  return findings;
}

function readRecord(line: string): ProofRecord | undefined {
  try {
    return ProofRecord.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function faultsOf(
  record: ProofRecord,
  line: string,
  before: ProofRecord | undefined,
  index: number,
): readonly string[] {
  const { hash, ...rest } = record;
  const content = JSON.parse(JSON.stringify(rest));
  const faults: (string | false)[] = [
    // The same content written otherwise has been through other hands: a name twice, white space, other escapes.
    JSON.stringify(JSON.parse(line)) !== line && 'the line is not written as the export writes it',
    sha256(canonicalJson(content)) !== hash && 'the content does not give the hash it carries',
    record.sequence !== index + 1 && `its number is ${record.sequence}, its place ${index + 1}`,
    record.previousHash !== (before?.hash ?? (index === 0 ? GENESIS : '')) &&
      'it does not follow on the record before it',
    before !== undefined && before.invoiceId !== record.invoiceId && 'it is of another invoice',
  ];
  return faults.filter((fault) => fault !== false);
}
