import { describe, expect, it } from 'vitest';
import { isUsualReason } from '#domain/dispute-reason.ts';

describe('the reason of a dispute', () => {
  it('is a usual one by its code alone; any other text is the debtor’s own words', () => {
    expect(isUsualReason('price')).toBe(true);
    expect(isUsualReason('Prix ou remise contestés')).toBe(false);
    // A name every object answers to is nobody's reason.
    expect(isUsualReason('toString')).toBe(false);
  });
});
