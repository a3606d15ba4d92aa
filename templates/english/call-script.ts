import { weekday } from '../dates.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { type RichText, textOf } from '../rich-text.ts';
import { asksPenalties, type Situation } from '../situation.ts';
import { count, en, euros, on } from './en.ts';
import { invoiceCount, onlyOf, theInvoices } from './invoices.ts';

/** The English call scripts: say who calls and why, ask one question, obtain a date, note the answer. */
export function callScript(facts: LetterFacts, situation: Situation): string {
  const isReminder = facts.step === 'reminder';
  const parts: readonly (readonly [string, readonly RichText[]])[] = [
    ['Before the call', isReminder ? [] : [check]],
    ['Introduce yourself', [introduction(facts)]],
    ['Say', said(facts, situation)],
    ['Ask', asked(facts, situation)],
    ['If they dispute', isReminder ? [] : [disputed]],
    ['If they ask for time', isReminder ? [] : [instalments]],
    ['Conclude', [conclusion]],
    ['On a voicemail', [voicemail(facts)]],
    ['Note', [record]],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `${heading}\n${lines.map((line) => `– ${textOf(line)}`).join('\n')}`)
    .join('\n\n');
}

const check = en`Check that no payment has arrived this morning.`;

function introduction({ creditor, debtor }: LetterFacts): RichText {
  const contact = debtor.contacts.find(({ role }) => role === 'billing')?.name;
  const person =
    debtor.kind === 'consumer' ? debtor.name : (contact ?? 'the person who pays suppliers');
  return en`Good morning, ${creditor.signatory.name}, ${creditor.name}. May I speak to ${person}?`;
}

function said(facts: LetterFacts, situation: Situation): readonly RichText[] {
  const only = onlyOf(situation);
  const what = only
    ? en`Invoice ${only.number} of ${on(only.issuedOn)}, ${euros(only.balance)}`
    : en`${invoiceCount(situation)}, ${euros(situation.balance)} in all`;
  if (facts.step === 'reminder') {
    const due = only ? en`, falls due on ${weekday(only.dueOn, 'en')}` : [];
    return [en`${what}${due}. Nothing is overdue.`];
  }
  const late = count(situation.asked[0].daysLate, 'day', 'days');
  const { firstLetter } = situation;
  const letter = firstLetter ? [en`Our letter is dated ${on(firstLetter.on)}.`] : [];
  return [en`${what}: ${late} late.`, ...letter, ...fullAccount(facts, situation)];
}

/** The account with interest, from the second letter on. */
const fullAccount = (facts: LetterFacts, { amount }: Situation): readonly RichText[] =>
  asksPenalties(facts)
    ? [en`With interest and the fixed charge, the account is ${euros(amount)}.`]
    : [];

function asked({ step }: LetterFacts, situation: Situation): readonly RichText[] {
  if (step === 'reminder') {
    return [
      en`Have you received it? Has it been approved? Is any document missing to pay it on the due date?`,
    ];
  }
  return [
    en`What is holding up the payment of ${theInvoices(situation)}?`,
    en`On which day will the transfer leave, and for how much? Obtain a precise date, not “next week”.`,
  ];
}

const disputed = en`Do not argue on the telephone: note the exact reason, ask for it in writing, say that reminders are suspended and that an answer will follow.`;
const instalments = en`Instalments are possible in writing: note the amounts and dates proposed, and promise nothing more.`;
const conclusion = en`Repeat what was agreed, the date and the person, and say thank you.`;
const record = en`The person, the date promised and the amount, or the reason for the delay. Stay courteous; announce nothing the letter does not announce.`;

/** Anyone may hear a voicemail: neither the amount nor the delay is left there. */
const voicemail = ({ creditor }: LetterFacts): RichText =>
  en`Good morning, ${creditor.signatory.name}, ${creditor.name}. Please call me back about an invoice. Leave neither the amount nor the delay on a voicemail.`;
