import { calendars } from '#domain/calendars.ts';
import { stepLabel } from '#domain/step-label.ts';
import { CalendarAnswer } from '../answers/calendar-answer.ts';
import { listOf, Paging, pageOf } from '../paging.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

export const listCalendars = route({
  method: 'get',
  path: '/calendars',
  summary: 'The calendars an invoice can follow',
  input: { query: Paging },
  answer: listOf(CalendarAnswer),
  handle: async ({ query }) => ok(pageOf(Object.values(calendars).map(answerOf), query)),
});

const answerOf = ({ name, finalDelayDays, steps }: (typeof calendars)['standard']) => ({
  name,
  finalDelayDays,
  steps: steps.map(({ name: step, offset, tone, contacts }) => ({
    step,
    label: stepLabel(offset),
    offset,
    tone,
    contacts: contacts.map(({ channels }) => ({ channels: [...channels] })),
  })),
});
