import { CallOutcome } from '#domain/call.ts';
import { factsOf, type HistorySentences, type Past, quoted } from '../sentences.ts';
import { dayText, euros } from './words.ts';

type Proof = Past['proof'];

/** What was said on the telephone. */
export const calls: Pick<HistorySentences['past'], 'call-recorded'> = {
  'call-recorded': ({ proof }) => {
    const { text, has } = factsOf(proof);
    const note = has('note') ? ` “${quoted(text('note'))}”.` : '';
    return `${told(proof)}.${note} Noted by ${proof.by}.`;
  },
};

function told(proof: Proof): string {
  const outcome = CallOutcome.safeParse(proof.reason);
  return outcome.success ? outcomes[outcome.data](proof) : 'Call';
}

const withPerson = (proof: Proof): string => {
  const { has, text } = factsOf(proof);
  return has('contact') ? ` with ${text('contact')}` : '';
};
const spoken = (what: string) => (proof: Proof) => `Call${withPerson(proof)}: ${what}`;

const outcomes: Readonly<Record<CallOutcome, (proof: Proof) => string>> = {
  reached: spoken('no day of payment given'),
  voicemail: () => 'Call: message left on the voicemail',
  unreachable: () => 'Call: nobody answered',
  'wrong-number': ({ to }) =>
    `Call: ${to ?? 'the number'} is not the right one and will not be used again`,
  'invoice-not-received': spoken('the invoice was not received'),
  'awaiting-approval': spoken('the invoice awaits approval'),
  disputed: spoken('the invoice is disputed'),
  promised,
  'payment-sent': spoken('payment is said to have left'),
};

function promised(proof: Proof): string {
  const { has, text, number } = factsOf(proof);
  const amount = has('amount') ? ` of ${euros(number('amount'))}` : '';
  return spoken(`payment${amount} promised for ${dayText(text('promisedOn'))}`)(proof);
}
