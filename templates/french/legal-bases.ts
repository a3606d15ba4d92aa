import type { Debtor } from '#domain/debtor.ts';

/** The texts that make penalties and the fixed charge due. None for a consumer: neither is due. */
export const chargeBasis = ({ kind }: Debtor): string =>
  kind === 'public'
    ? 'articles L2192-10 et suivants, R2192-31 et suivants et D2192-35 du Code de la commande publique'
    : 'articles L441-10 et D441-5 du Code de commerce';
