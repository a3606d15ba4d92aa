/** The end of a French noun after a count, written or not: `1 ligne`, `0 ligne`, `1 024 lignes`. */
export const frenchPlural = (count: number | string): string => (Number(count) < 2 ? '' : 's');

/** The same in English, where nought is many: `1 row`, `0 rows`. */
export const englishPlural = (count: number | string): string => (Number(count) === 1 ? '' : 's');
