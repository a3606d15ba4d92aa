import type { Calendar, CalendarName, ContactPlan } from './calendar.ts';

const byEmail: ContactPlan = { channels: ['email', 'post'] };
const reminderByEmail: ContactPlan = { channels: ['email', 'call'] };
const bySms: ContactPlan = { channels: ['sms', 'call'] };
const byCall: ContactPlan = { channels: ['call'] };
const byRegisteredPost: ContactPlan = { channels: ['registered-post'] };

/** The default: J-3, J+2, J+7, J+15, then the mise en demeure at J+30. */
const standard: Calendar = {
  name: 'standard',
  finalDelayDays: 8,
  steps: [
    { name: 'reminder', offset: -3, tone: 'courteous', contacts: [reminderByEmail] },
    { name: 'first-letter', offset: 2, tone: 'neutral', contacts: [byEmail] },
    { name: 'follow-up', offset: 7, tone: 'neutral', contacts: [bySms, byEmail, byCall] },
    { name: 'second-letter', offset: 15, tone: 'firm', contacts: [byEmail, byCall] },
    { name: 'mise-en-demeure', offset: 30, tone: 'formal', contacts: [byRegisteredPost] },
  ],
};

/** For clients to spare: a call before the due date, more time, one more letter. */
const gentle: Calendar = {
  name: 'gentle',
  finalDelayDays: 15,
  steps: [
    { name: 'reminder', offset: -5, tone: 'courteous', contacts: [reminderByEmail, byCall] },
    { name: 'first-letter', offset: 2, tone: 'courteous', contacts: [byEmail] },
    { name: 'follow-up', offset: 10, tone: 'neutral', contacts: [bySms, byEmail, byCall] },
    { name: 'second-letter', offset: 21, tone: 'neutral', contacts: [byEmail, byCall] },
    { name: 'third-letter', offset: 35, tone: 'firm', contacts: [byEmail, byCall] },
    { name: 'mise-en-demeure', offset: 50, tone: 'formal', contacts: [byRegisteredPost] },
  ],
};

/** For large amounts and known late payers: closer steps, the shortest usual final delay. */
const firm: Calendar = {
  name: 'firm',
  finalDelayDays: 8,
  steps: [
    { name: 'reminder', offset: -3, tone: 'courteous', contacts: [reminderByEmail] },
    { name: 'first-letter', offset: 1, tone: 'neutral', contacts: [byEmail] },
    { name: 'follow-up', offset: 4, tone: 'firm', contacts: [bySms, byEmail, byCall] },
    { name: 'second-letter', offset: 10, tone: 'firm', contacts: [byEmail, byCall] },
    { name: 'mise-en-demeure', offset: 20, tone: 'formal', contacts: [byRegisteredPost] },
  ],
};

export const calendars: Readonly<Record<CalendarName, Calendar>> = { standard, gentle, firm };
