import * as z from 'zod';

/** Which messages a creditor lets leave outside the calendar; what is not said follows `noteHabitsOf`. */
export const NoteSettings = z.strictObject({
  notes: z
    .strictObject({
      /** Thank for the payment that settles an invoice. */
      thankYou: z.boolean().optional(),
      /** Put right a letter which a payment crossed. */
      paymentCrossed: z.boolean().optional(),
      /** Days before a promised payment at which it is recalled; 0 is never. */
      promiseReminderDays: z.int().min(0).max(15).optional(),
      /** Days before each instalment of a plan at which it is recalled; 0 is never. */
      instalmentReminderDays: z.int().min(0).max(15).optional(),
      /** Tell the debtor that his dispute was received and when he will be answered. */
      disputeReceipt: z.boolean().optional(),
    })
    .optional(),
});
export type NoteSettings = z.infer<typeof NoteSettings>;

/** The house's habit: a mistake of ours is put right and an instalment recalled like a due date; the rest is chosen. */
export const noteHabitsOf = ({ notes = {} }: NoteSettings) => ({
  thankYou: notes.thankYou ?? false,
  paymentCrossed: notes.paymentCrossed ?? true,
  promiseReminderDays: notes.promiseReminderDays ?? 0,
  instalmentReminderDays: notes.instalmentReminderDays ?? 3,
  disputeReceipt: notes.disputeReceipt ?? false,
});
export type NoteHabits = ReturnType<typeof noteHabitsOf>;
