import { describe, expect, it } from 'vitest';
import { roomFrom } from '#domain/room-from.ts';
import { at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const NOW = at('2026-06-26T09:00:00Z');
const parties = { debtor: menez, creditor: lanvaux };

describe('roomFrom', () => {
  it('is the next morning on which something may leave, or the first of next month', () => {
    // 26 June 2026 is a Friday, 1 August a Saturday.
    expect(roomFrom('debtor-day', NOW, parties)).toBe('2026-06-29T07:00:00Z');
    expect(
      roomFrom('creditor-day', NOW, { ...parties, creditor: { ...lanvaux, sendHour: 11 } }),
    ).toBe('2026-06-29T09:00:00Z');
    expect(roomFrom('debtor-month', NOW, parties)).toBe('2026-07-01T07:00:00Z');
    expect(roomFrom('debtor-month', at('2026-07-31T09:00:00Z'), parties)).toBe(
      '2026-08-03T07:00:00Z',
    );
  });
});
