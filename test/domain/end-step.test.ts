import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { completeStep, skipStep } from '#domain/end-step.ts';
import { cents } from '#domain/money.ts';
import { anInvoice, at } from '../support/invoice.ts';

const AT = at('2026-06-22T07:00:10Z');
const reminder = { kind: 'done', at: at('2026-06-15T07:00:00Z') } as const;

describe('a step that was taken', () => {
  it('keeps its outcome beside those before it, in doubt where nobody knows whether it left', () => {
    const invoice = anInvoice({ steps: { reminder } });

    expect(completeStep(invoice, 'first-letter', AT, false).steps).toEqual({
      reminder,
      'first-letter': { kind: 'done', at: AT },
    });
    expect(completeStep(invoice, 'first-letter', AT, true).steps).toEqual({
      reminder,
      'first-letter': { kind: 'in-doubt', at: AT },
    });
  });

  it('has recalled the broken word: the next letter does not say it again', () => {
    const brokenWord = {
      kind: 'promise',
      dueOn: civilDate('2026-06-20'),
      amount: cents(1),
    } as const;

    expect(completeStep(anInvoice({ brokenWord }), 'first-letter', AT, false)).not.toHaveProperty(
      'brokenWord',
    );
  });
});

describe('a step that was skipped', () => {
  const skip = { reason: 'by-person', at: AT, by: 'Nadia Ferrand' } as const;

  it('keeps why and by whom, and proves it', () => {
    const { invoice, proofs } = skipStep(anInvoice({ steps: { reminder } }), 'first-letter', skip);

    expect(invoice.steps).toStrictEqual({ reminder, 'first-letter': { kind: 'skipped', ...skip } });
    expect(proofs).toStrictEqual([{ kind: 'step-skipped', step: 'first-letter', ...skip }]);
  });

  it('keeps the words of who skipped it', () => {
    const note = 'client rencontré hier';
    const { invoice, proofs } = skipStep(anInvoice(), 'first-letter', { ...skip, note });

    expect(invoice.steps['first-letter']).toMatchObject({ note });
    expect(proofs).toMatchObject([{ facts: { note } }]);
  });
});
