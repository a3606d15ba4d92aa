import type { Creditor } from '#domain/creditor.ts';
import { siren } from './grouping.ts';

/** `Lanvaux Ingénierie, SAS · 999 123 456 RCS Rennes`. */
export function legalLine({
  name,
  legalForm,
  siren: number,
  rcsCity,
  legalNotice,
}: Creditor): string {
  const line = `${name}, ${legalForm} · ${siren(number)} RCS ${rcsCity}`;
  return legalNotice ? `${line} · ${legalNotice}` : line;
}
