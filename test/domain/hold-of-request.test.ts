import { describe, expect, it } from 'vitest';
import { holdOfRequest } from '#domain/hold-of-request.ts';
import { HoldRequest } from '#domain/hold-request.ts';
import { at } from '../support/invoice.ts';

// 26 June 2026 is a Friday.
const opening = { id: 'h2', at: at('2026-06-26T09:00:00Z'), by: 'api', zone: 'mainland' } as const;

describe('holdOfRequest', () => {
  it.each([
    ['a dispute for thirty days', { kind: 'dispute', reason: 'prix' }, '2026-07-26'],
    [
      'a dispute for as long as said',
      { kind: 'dispute', reason: 'prix', until: '2026-07-01' },
      '2026-07-01',
    ],
    [
      'a promise and three working days',
      { kind: 'promise', promisedOn: '2026-06-26' },
      '2026-07-01',
    ],
    [
      'a plan and three working days after its last instalment, in whatever order they come',
      {
        kind: 'plan',
        instalments: [
          { dueOn: '2026-09-01', amount: 1 },
          { dueOn: '2026-07-01', amount: 1 },
        ],
      },
      '2026-09-04',
    ],
    [
      'a pause until its day',
      { kind: 'pause', until: '2026-08-31', reason: 'congés' },
      '2026-08-31',
    ],
  ])('holds %s', (_what, request, until) => {
    expect(holdOfRequest(HoldRequest.parse(request), opening)).toMatchObject({ id: 'h2', until });
  });
});
