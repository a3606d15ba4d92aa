import type { Debtor } from '#domain/debtor.ts';

/** The texts that make interest and the fixed charge due. None for a consumer: neither is due. */
export const chargeBasis = ({ kind }: Debtor): string =>
  kind === 'public'
    ? 'articles L2192-10 and following, R2192-31 and following and D2192-35 of the French Public Procurement Code'
    : 'articles L441-10 and D441-5 of the French Commercial Code';
