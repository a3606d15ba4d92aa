import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../console/api/types.ts';
import { timelineOf } from '../../console/pages/invoice/timeline-of.ts';

const entry = (part: Partial<HistoryEntry> & Pick<HistoryEntry, 'kind' | 'at'>): HistoryEntry => ({
  summary: '',
  by: 'relance',
  ...part,
});
const mail = { step: 'first-letter', channel: 'email' } as const;

describe('the timeline', () => {
  const received = entry({ kind: 'invoice-received', at: '2026-05-19T09:05:00Z' });
  const made = entry({ ...mail, kind: 'contact-made', at: '2026-06-22T07:32:00Z' });
  const delivered = entry({ ...mail, kind: 'contact-delivered', at: '2026-06-22T07:33:00Z' });
  const bounced = entry({ ...mail, kind: 'contact-bounced', at: '2026-06-22T07:34:00Z' });
  const planned = entry({ kind: 'planned', at: '2026-06-25T07:32:00Z', step: 'follow-up' });

  it('stands a delivery with the contact it is about, the latest event first', () => {
    const { past } = timelineOf([received, made, delivered, planned]);

    expect(past.map(({ entry: { kind } }) => kind)).toEqual(['contact-made', 'invoice-received']);
    expect(past[0]?.results).toEqual([delivered]);
  });

  it('keeps a failure as an event of its own', () => {
    const { past } = timelineOf([made, bounced]);

    expect(past[0]?.entry).toBe(bounced);
  });

  it('sets apart what is only planned', () => {
    expect(timelineOf([received, planned]).planned).toEqual([planned]);
  });
});
