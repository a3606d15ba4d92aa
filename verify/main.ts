import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkChain } from './check-chain.ts';
import { checkLetters } from './check-letters.ts';
import { checkSeal } from './check-seal.ts';
import { checkStamp } from './check-stamp.ts';
import { report } from './report.ts';

const USAGE =
  'npm run verify -- export.ndjson [--letters DIR] [--seal DAY.json --heads DAY.heads.ndjson [--key PUBLIC.pem] [--stamp DAY.tsr [--authority ROOT.pem]]]\n';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    letters: { type: 'string' },
    seal: { type: 'string' },
    heads: { type: 'string' },
    key: { type: 'string' },
    stamp: { type: 'string' },
    authority: { type: 'string' },
  },
});

type Values = { readonly seal?: string; readonly heads?: string; readonly stamp?: string };

/** A seal needs the heads under it, a time-stamp the seal it is over. */
function isIncomplete({ seal, heads, stamp }: Values): boolean {
  return seal === undefined ? stamp !== undefined : heads === undefined;
}

const [file] = positionals;
if (file === undefined || positionals.length > 1 || isIncomplete(values)) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const read = (path: string) => readFileSync(path, 'utf8');
const chain = checkChain(read(file));
const findings = values.letters === undefined ? chain : checkLetters(chain, values.letters);
const sealFaults =
  values.seal !== undefined && values.heads !== undefined
    ? checkSeal(findings, {
        seal: read(values.seal),
        heads: read(values.heads),
        publicKey: values.key && read(values.key),
      })
    : undefined;

const stamp =
  values.stamp !== undefined && values.seal !== undefined
    ? checkStamp({
        seal: readFileSync(values.seal),
        stamp: readFileSync(values.stamp),
        authority: values.authority && read(values.authority),
      })
    : undefined;

process.stdout.write(report(findings, sealFaults, stamp));
const isWhole = findings.every(({ faults }) => faults.length === 0);
const sealed = [...(sealFaults ?? []), ...(stamp?.faults ?? [])];
process.exitCode = isWhole && sealed.length === 0 ? 0 : 1;
