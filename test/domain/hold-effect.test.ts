import { describe, expect, it } from 'vitest';
import { holdEffects } from '#domain/hold-effect.ts';

describe('holdEffects', () => {
  it('leaves the end of a dispute to a person, of any other hold to its date', () => {
    expect(holdEffects.dispute.endsBy).toBe('person');
    expect(holdEffects.promise.endsBy).toBe('date');
    expect(holdEffects.plan.endsBy).toBe('date');
    expect(holdEffects.pause.endsBy).toBe('date');
  });

  it('goes on at once after a broken word, and keeps its distance after the rest', () => {
    expect(holdEffects.promise.resumes).toBe('at-once');
    expect(holdEffects.plan.resumes).toBe('at-once');
    expect(holdEffects.dispute.resumes).toBe('where-it-stood');
    expect(holdEffects.pause.resumes).toBe('where-it-stood');
  });

  it('takes a promise and a plan, but nothing else, for an acknowledgment of the debt (C. civ. 2240)', () => {
    expect(holdEffects.promise.acknowledgesDebt).toBe(true);
    expect(holdEffects.plan.acknowledgesDebt).toBe(true);
    expect(holdEffects.dispute.acknowledgesDebt).toBe(false);
    expect(holdEffects.pause.acknowledgesDebt).toBe(false);
  });
});
