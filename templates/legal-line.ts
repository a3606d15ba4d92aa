import { siren } from './grouping.ts';
import type { LetterFacts } from './letter-facts.ts';

type Identity = Pick<LetterFacts, 'creditor' | 'legalNotice'>;

/** `Lanvaux Ingénierie, SAS · 999 123 456 RCS Rennes`. */
export function legalLine({ creditor, legalNotice }: Identity): string {
  const { name, legalForm, siren: number, rcsCity } = creditor;
  const line = `${name}, ${legalForm} · ${siren(number)} RCS ${rcsCity}`;
  return legalNotice ? `${line} · ${legalNotice}` : line;
}
