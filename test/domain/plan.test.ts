import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { calendars } from '#domain/calendars.ts';
import { addDays, civilDate } from '#domain/civil-date.ts';
import { HolidayZone } from '#domain/holiday-zone.ts';
import { datePlan } from '#domain/plan.ts';
import type { PlanSettings } from '#domain/plan-settings.ts';
import { isWorkingDay } from '#domain/working-days.ts';

const { standard, gentle, firm } = calendars;

const planFor = (dueOn: string, settings?: PlanSettings, calendar = standard) =>
  datePlan(calendar, civilDate(dueOn), settings);

const days = (dueOn: string, settings?: PlanSettings, calendar = standard) =>
  planFor(dueOn, settings, calendar).map((step) => step.dueOn);

const stepOf = (name: string, dueOn: string, settings?: PlanSettings, calendar = standard) =>
  planFor(dueOn, settings, calendar).find(({ step }) => step === name);

describe('the scheduling vectors of the facts file (§8)', () => {
  it.each([
    ['2026-11-11', 'mainland', ['2026-11-06', '2026-11-13']],
    ['2026-12-24', 'mainland', ['2026-12-21', '2026-12-28']],
    ['2026-04-03', 'alsace-moselle', ['2026-03-31', '2026-04-07']],
  ] as const)('due on %s in %s', (dueOn, zone, expected) => {
    expect(days(dueOn, { zone }).slice(0, 2)).toEqual(expected);
  });
});

describe('datePlan', () => {
  it('dates the standard calendar, the legal file last', () => {
    expect(planFor('2026-11-11')).toEqual([
      {
        step: 'reminder',
        label: 'J-3',
        nominalOn: '2026-11-08',
        dueOn: '2026-11-06',
        scheduledAt: '2026-11-06T08:00:00Z',
        movedFor: 'weekend',
      },
      {
        step: 'first-letter',
        label: 'J+2',
        nominalOn: '2026-11-13',
        dueOn: '2026-11-13',
        scheduledAt: '2026-11-13T08:00:00Z',
      },
      {
        step: 'follow-up',
        label: 'J+7',
        nominalOn: '2026-11-18',
        dueOn: '2026-11-18',
        scheduledAt: '2026-11-18T08:00:00Z',
      },
      {
        step: 'second-letter',
        label: 'J+15',
        nominalOn: '2026-11-26',
        dueOn: '2026-11-26',
        scheduledAt: '2026-11-26T08:00:00Z',
      },
      {
        step: 'mise-en-demeure',
        label: 'J+30',
        nominalOn: '2026-12-11',
        dueOn: '2026-12-11',
        scheduledAt: '2026-12-11T08:00:00Z',
      },
      {
        step: 'legal-file',
        label: 'J+43',
        nominalOn: '2026-12-24',
        dueOn: '2026-12-24',
        scheduledAt: '2026-12-24T08:00:00Z',
      },
    ]);
  });

  it('moves a step of the due date itself forward, never before it', () => {
    const onTheDay = { ...standard, steps: [{ ...standard.steps[0], offset: 0 }] };
    const plan = planFor('2026-11-21', {}, onTheDay as typeof standard);
    expect(plan[0]).toMatchObject({ label: 'J+0', dueOn: '2026-11-23', movedFor: 'weekend' });
  });

  it('says when a public holiday moved a step', () => {
    expect(stepOf('first-letter', '2026-11-09')).toMatchObject({
      nominalOn: '2026-11-11',
      dueOn: '2026-11-12',
      movedFor: 'public-holiday',
    });
  });

  it('sends nothing in a quiet period: before it what comes before the due date, after it what comes after', () => {
    const quietPeriods = [{ from: '08-01', to: '08-20' }];
    expect(stepOf('reminder', '2026-08-05', { quietPeriods })).toMatchObject({
      dueOn: '2026-07-31',
      movedFor: 'quiet-period',
    });
    expect(days('2026-07-31', { quietPeriods }).slice(1, 5)).toEqual([
      '2026-08-21',
      '2026-08-24',
      '2026-08-25',
      '2026-08-31',
    ]);
  });

  it('says that a step waits for the one before it', () => {
    const quietPeriods = [{ from: '08-01', to: '08-20' }];
    expect(stepOf('follow-up', '2026-07-31', { quietPeriods })?.movedFor).toBe('spacing');
  });

  it('keeps the creditor’s distance between contacts', () => {
    const plan = days('2026-11-02', { minimumDaysBetweenContacts: 10 }, firm);
    expect(plan.slice(0, 4)).toEqual(['2026-10-30', '2026-11-09', '2026-11-19', '2026-11-30']);
  });

  it('never dates two steps on one day, even when told no distance', () => {
    const plan = days('2026-11-05', { minimumDaysBetweenContacts: 0 }, firm);
    expect(plan.slice(1, 3)).toEqual(['2026-11-06', '2026-11-09']);
  });

  it('lets a paper letter arrive before the next step', () => {
    const byPost = { lettersByPost: true, mailTransitDays: 4 };
    expect(stepOf('follow-up', '2026-11-04', byPost, firm)).toMatchObject({
      nominalOn: '2026-11-08',
      dueOn: '2026-11-13',
      movedFor: 'mail-transit',
    });
    expect(stepOf('follow-up', '2026-11-04', { mailTransitDays: 4 }, firm)?.dueOn).toBe(
      '2026-11-09',
    );
  });

  it('puts the distance first when it is longer than the post', () => {
    const settings = { lettersByPost: true, minimumDaysBetweenContacts: 9 };
    expect(stepOf('follow-up', '2026-11-04', settings, firm)).toMatchObject({
      dueOn: '2026-11-18',
      movedFor: 'spacing',
    });
  });

  it('blames the distance when the post takes no longer', () => {
    const settings = { lettersByPost: true, minimumDaysBetweenContacts: 5 };
    expect(stepOf('follow-up', '2026-11-04', settings, firm)).toMatchObject({
      dueOn: '2026-11-10',
      movedFor: 'spacing',
    });
  });

  it('waits for a letter that is one of several contacts of its step', () => {
    const settings = { lettersByPost: true, mailTransitDays: 6 };
    expect(stepOf('second-letter', '2026-11-02', settings, firm)).toMatchObject({
      nominalOn: '2026-11-12',
      movedFor: 'mail-transit',
    });
  });

  it('takes two working days of post when none are set', () => {
    const plan = days('2026-11-04', { lettersByPost: true }, firm);
    expect(plan.slice(1, 3)).toEqual(['2026-11-05', '2026-11-10']);
  });

  it('goes on after a hold where it stood', () => {
    const suspensions = [{ from: civilDate('2026-11-14'), resumedOn: civilDate('2026-11-24') }];
    const plan = planFor('2026-11-11', { suspensions });
    expect(plan.map(({ dueOn }) => dueOn).slice(0, 4)).toEqual([
      '2026-11-06',
      '2026-11-13',
      '2026-11-30',
      '2026-12-07',
    ]);
    expect(plan[2]).toMatchObject({
      label: 'J+7',
      nominalOn: '2026-11-18',
      movedFor: 'suspension',
    });
    expect(plan[1]?.movedFor).toBeUndefined();
  });

  it('gives no reason when a hold in the end moved nothing', () => {
    const suspensions = [{ from: civilDate('2026-11-19'), resumedOn: civilDate('2026-11-20') }];
    const reminder = stepOf('reminder', '2026-11-23', { suspensions });
    expect(reminder?.dueOn).toBe('2026-11-20');
    expect(reminder?.movedFor).toBeUndefined();
  });

  it('opens the legal file on the first working day after the last delay', () => {
    expect(stepOf('legal-file', '2026-10-05', {}, gentle)).toMatchObject({
      label: 'J+68',
      nominalOn: '2026-12-12',
      dueOn: '2026-12-14',
      movedFor: 'weekend',
    });
  });

  it('counts the last delay from the real letter once it left and was presented', () => {
    const miseEnDemeure = { sentOn: civilDate('2026-12-14') };
    expect(stepOf('legal-file', '2026-11-11', { miseEnDemeure })?.dueOn).toBe('2026-12-28');
    const presentedOn = civilDate('2026-12-18');
    expect(
      stepOf('legal-file', '2026-11-11', { miseEnDemeure: { ...miseEnDemeure, presentedOn } })
        ?.dueOn,
    ).toBe('2026-12-28');
    expect(
      stepOf('legal-file', '2026-11-11', { miseEnDemeure, mailTransitDays: 5 })?.nominalOn,
    ).toBe('2026-12-30');
  });

  it('does not let a quiet period hold the legal file back: it goes to nobody outside', () => {
    const quietPeriods = [{ from: '12-20', to: '01-02' }];
    expect(stepOf('legal-file', '2026-11-11', { quietPeriods })?.dueOn).toBe('2026-12-24');
  });

  it('dates the legal file alone for a calendar without steps', () => {
    const empty = { ...standard, steps: [] };
    expect(planFor('2026-11-11', {}, empty)).toMatchObject([
      { step: 'legal-file', label: 'J+11', dueOn: '2026-11-23' },
    ]);
  });

  it('starts at the hour of the creditor', () => {
    expect(stepOf('first-letter', '2026-11-11', { sendHour: 14 })?.scheduledAt).toBe(
      '2026-11-13T13:00:00Z',
    );
    expect(stepOf('legal-file', '2026-11-11', { sendHour: 14 })?.scheduledAt).toBe(
      '2026-12-24T13:00:00Z',
    );
  });

  it('wakes nobody overseas: a step with an SMS waits for nine o’clock there', () => {
    const plan = planFor('2026-11-10', { zone: 'guadeloupe' });
    expect(plan.map(({ scheduledAt }) => scheduledAt.slice(11))).toEqual([
      '08:00:00Z',
      '08:00:00Z',
      '13:00:00Z',
      '08:00:00Z',
      '08:00:00Z',
      '08:00:00Z',
    ]);
  });
});

const anyDueOn = fc
  .integer({ min: 0, max: 3650 })
  .map((number) => addDays(civilDate('2024-01-01'), number));
const anyCalendar = fc.constantFrom(standard, gentle, firm);
const anyZone = fc.constantFrom(...HolidayZone.options);

const anySettings = fc.record({
  zone: anyZone,
  lettersByPost: fc.boolean(),
  minimumDaysBetweenContacts: fc.integer({ min: 1, max: 9 }),
  quietPeriods: fc.constantFrom(
    [],
    [
      { from: '08-01', to: '08-20' },
      { from: '12-24', to: '01-02' },
    ],
  ),
});

describe('every plan', () => {
  it('has one step for each of the calendar, then the legal file, in strict order on working days', () => {
    fc.assert(
      fc.property(anyCalendar, anyDueOn, anySettings, (calendar, dueOn, settings) => {
        const plan = datePlan(calendar, dueOn, settings);

        expect(plan.map(({ step }) => step)).toEqual([
          ...calendar.steps.map(({ name }) => name),
          'legal-file',
        ]);
        for (const [index, { dueOn: on, scheduledAt }] of plan.entries()) {
          expect(isWorkingDay(on, settings.zone)).toBe(true);
          const previous = plan[index - 1];
          expect(previous === undefined || previous.dueOn < on).toBe(true);
          expect(previous === undefined || previous.scheduledAt < scheduledAt).toBe(true);
        }
      }),
    );
  });

  it('shows nine o’clock in Paris in winter and in summer', () => {
    fc.assert(
      fc.property(anyCalendar, anyDueOn, (calendar, dueOn) => {
        for (const { dueOn: on, scheduledAt } of datePlan(calendar, dueOn)) {
          const local = Temporal.Instant.from(scheduledAt).toZonedDateTimeISO('Europe/Paris');
          expect(local.toPlainDateTime().toString()).toBe(`${on}T09:00:00`);
        }
      }),
    );
  });

  it('says why whenever a day is not the nominal one, and only then', () => {
    fc.assert(
      fc.property(anyCalendar, anyDueOn, anySettings, (calendar, dueOn, settings) => {
        for (const step of datePlan(calendar, dueOn, settings)) {
          expect(step.movedFor === undefined).toBe(step.dueOn === step.nominalOn);
        }
      }),
    );
  });
});

describe('the machine’s time zone', () => {
  const before = process.env.TZ;
  afterEach(() => {
    process.env.TZ = before;
  });

  it.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'])(
    'changes nothing: %s',
    (zone) => {
      const dueDates = ['2026-03-29', '2026-10-25', '2026-12-31'];
      const expected = dueDates.map((dueOn) => planFor(dueOn));
      process.env.TZ = zone;
      expect(dueDates.map((dueOn) => planFor(dueOn))).toEqual(expected);
    },
  );
});
