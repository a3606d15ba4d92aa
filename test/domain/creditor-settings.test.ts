import { describe, expect, it } from 'vitest';
import { CeilingSettings } from '#domain/ceiling-settings.ts';
import { ClaimSettings } from '#domain/claim-settings.ts';
import { NoteSettings, noteHabitsOf } from '#domain/note-settings.ts';
import { RelanceSettings } from '#domain/relance-settings.ts';

describe('RelanceSettings', () => {
  it('asks for nothing', () => {
    expect(RelanceSettings.parse({})).toEqual({});
  });

  it.each([
    ['quietPeriods', [{ from: '08-01', to: '08-20' }]],
    ['sendHour', 8],
    ['sendHour', 18],
    ['minimumDaysBetweenContacts', 1],
    ['minimumDaysBetweenContacts', 30],
    ['mailTransitDays', 1],
    ['mailTransitDays', 10],
    ['mostWorkingDaysLate', 0],
    ['mostWorkingDaysLate', 60],
    ['minimumForLetters', 1],
    ['settleThreshold', 1],
    ['presumesPresentation', true],
  ])('admits %s: %o', (field, value) => {
    expect(RelanceSettings.parse({ [field]: value })).toEqual({ [field]: value });
  });

  it.each([
    ['quietPeriods', Array.from({ length: 11 }, () => ({ from: '08-01', to: '08-20' }))],
    ['quietPeriods', [{ from: '08-01', to: '08-20', every: 'year' }]],
    ['sendHour', 7],
    ['sendHour', 19],
    ['minimumDaysBetweenContacts', 0],
    ['minimumDaysBetweenContacts', 31],
    ['mailTransitDays', 0],
    ['mailTransitDays', 11],
    ['mostWorkingDaysLate', -1],
    ['mostWorkingDaysLate', 61],
    ['minimumForLetters', 0],
    ['minimumForLetters', 1.5],
    ['settleThreshold', -1],
    ['nightShift', true],
  ])('refuses %s: %o', (field, value) => {
    expect(RelanceSettings.safeParse({ [field]: value }).success).toBe(false);
  });
});

describe('ClaimSettings', () => {
  const rate = { kind: 'ecb', from: '2027-01-01', value: '2.30', source: 'BCE' };

  it('takes a day count, an order of imputation and rates', () => {
    const settings = { dayCountBasis: 'ACT/365', imputation: 'principal-first', rates: [rate] };
    expect(ClaimSettings.parse(settings)).toEqual(settings);
    expect(ClaimSettings.parse({})).toEqual({});
  });

  it.each([
    ['dayCountBasis', 'ACT/360'],
    ['imputation', 'indemnity-first'],
    ['rates', [{ ...rate, semester: '2027-H1' }]],
    ['rates', Array.from({ length: 61 }, () => rate)],
    ['compound', true],
  ])('refuses %s: %o', (field, value) => {
    expect(ClaimSettings.safeParse({ [field]: value }).success).toBe(false);
  });
});

describe('the settings of notes and ceilings', () => {
  it('ask for nothing: mistakes are put right and instalments recalled, nothing has a ceiling', () => {
    expect(noteHabitsOf(NoteSettings.parse({}))).toEqual({
      thankYou: false,
      paymentCrossed: true,
      promiseReminderDays: 0,
      instalmentReminderDays: 3,
      disputeReceipt: false,
    });
    expect(CeilingSettings.parse({})).toEqual({});
  });

  it.each([
    [NoteSettings, { notes: { promiseReminderDays: 16 } }],
    [NoteSettings, { notes: { birthday: true } }],
    [CeilingSettings, { ceilings: { debtorPerDay: 0 } }],
    [CeilingSettings, { ceilings: { debtorPerWeek: 3 } }],
  ])('refuse what they do not know (%#)', (settings, value) => {
    expect(settings.safeParse(value).success).toBe(false);
  });
});
