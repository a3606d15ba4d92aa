import { describe, expect, it } from 'vitest';
import { CallOutcome, wasReached } from '#domain/call.ts';

describe('a call', () => {
  it('reached somebody unless it ended at a machine, nowhere or at a stranger’s', () => {
    expect(CallOutcome.options.filter((outcome) => !wasReached({ outcome }))).toEqual([
      'voicemail',
      'unreachable',
      'wrong-number',
    ]);
  });
});
