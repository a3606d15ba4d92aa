import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkChain } from './check-chain.ts';
import { checkLetters } from './check-letters.ts';
import { checkSeal } from './check-seal.ts';
import { report } from './report.ts';

const USAGE =
  'npm run verify -- export.ndjson [--letters DIR] [--seal DAY.json --heads DAY.heads.ndjson [--key PUBLIC.pem]]\n';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    letters: { type: 'string' },
    seal: { type: 'string' },
    heads: { type: 'string' },
    key: { type: 'string' },
  },
});

const [file] = positionals;
if (file === undefined || positionals.length > 1 || (values.seal && !values.heads)) {
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

process.stdout.write(report(findings, sealFaults));
const isWhole = findings.every(({ faults }) => faults.length === 0);
process.exitCode = isWhole && (sealFaults ?? []).length === 0 ? 0 : 1;
