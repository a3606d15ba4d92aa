import { describe, expect, it } from 'vitest';
import { lookDuringStop, type SendingAct, stopOf } from '#domain/sending-stop.ts';
import { at } from '../support/invoice.ts';

const stopped: SendingAct = {
  kind: 'stopped',
  at: at('2026-06-25T09:00:00Z'),
  by: 'nadia',
  reason: 'adresse d’envoi compromise',
};
const resumed: SendingAct = { ...stopped, kind: 'resumed', at: at('2026-06-26T09:00:00Z') };

describe('stopOf', () => {
  it('is the last word, in whatever order the acts are kept', () => {
    expect(stopOf({})).toBeUndefined();
    expect(stopOf({ sendingActs: [stopped] })).toBe(stopped);
    expect(stopOf({ sendingActs: [resumed, stopped] })).toBeUndefined();
    const again = { ...stopped, at: at('2026-06-27T09:00:00Z') };
    expect(stopOf({ sendingActs: [again, stopped, resumed] })).toBe(again);
    expect(stopOf({ sendingActs: [stopped, { ...stopped, kind: 'resumed' }] })).toBeUndefined();
  });
});

describe('lookDuringStop', () => {
  it('looks every hour of the first day', () => {
    expect(lookDuringStop(stopped, at('2026-06-25T09:30:00Z'), {})).toBe('2026-06-25T10:30:00Z');
    expect(lookDuringStop(stopped, at('2026-06-26T08:59:59Z'), {})).toBe('2026-06-26T09:59:59Z');
  });

  it('then each morning on which something may leave', () => {
    // 26 June 2026 is a Friday; nothing leaves on 14 July, nor in a quiet week.
    expect(lookDuringStop(stopped, at('2026-06-26T09:00:00Z'), {})).toBe('2026-06-29T07:00:00Z');
    expect(lookDuringStop(stopped, at('2026-07-13T07:00:00Z'), { sendHour: 11 })).toBe(
      '2026-07-15T09:00:00Z',
    );
    const quietPeriods = [{ from: '06-29', to: '07-03' }];
    expect(lookDuringStop(stopped, at('2026-06-26T09:00:00Z'), { quietPeriods })).toBe(
      '2026-07-06T07:00:00Z',
    );
  });

  it('knows the holidays of the debtor’s zone', () => {
    expect(lookDuringStop(stopped, at('2026-12-24T09:00:00Z'), {}, 'alsace-moselle')).toBe(
      '2026-12-28T08:00:00Z',
    );
  });
});
