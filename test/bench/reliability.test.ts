import { expect, it } from 'vitest';
import { benchReliability } from '../../bench/reliability.ts';

it('meets every figure of the reliability board', async () => {
  const rows = await benchReliability();

  expect(rows.filter(({ isMet }) => !isMet)).toEqual([]);
  expect(rows).toHaveLength(9);
});
