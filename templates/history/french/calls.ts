import { CallOutcome } from '#domain/call.ts';
import { factsOf, type HistorySentences, type Past, quoted } from '../sentences.ts';
import { dayText, euros, sentence } from './words.ts';

type Proof = Past['proof'];

/** What was said on the telephone. */
export const calls: Pick<HistorySentences['past'], 'call-recorded'> = {
  'call-recorded': ({ proof }) => {
    const { text, has } = factsOf(proof);
    const note = has('note') ? ` « ${quoted(text('note'))} ».` : '';
    return sentence(`${told(proof)}.${note} Noté par ${proof.by}.`);
  },
};

function told(proof: Proof): string {
  const outcome = CallOutcome.safeParse(proof.reason);
  return outcome.success ? outcomes[outcome.data](proof) : 'Appel';
}

const withPerson = (proof: Proof): string => {
  const { has, text } = factsOf(proof);
  return has('contact') ? ` avec ${text('contact')}` : '';
};
const spoken = (what: string) => (proof: Proof) => `Appel abouti${withPerson(proof)} : ${what}`;

const outcomes: Readonly<Record<CallOutcome, (proof: Proof) => string>> = {
  reached: spoken('aucune date de règlement donnée'),
  voicemail: () => 'Appel : message laissé sur la messagerie',
  unreachable: () => 'Appel : personne n’a répondu',
  'wrong-number': ({ to }) => `Appel : ${to ?? 'le numéro'} n’est pas le bon, il ne servira plus`,
  'invoice-not-received': spoken('la facture n’a pas été reçue'),
  'awaiting-approval': spoken('la facture attend d’être validée'),
  disputed: spoken('la facture est contestée'),
  promised,
  'payment-sent': spoken('le règlement est annoncé comme parti'),
};

function promised(proof: Proof): string {
  const { has, text, number } = factsOf(proof);
  const amount = has('amount') ? ` de ${euros(number('amount'))}` : '';
  return spoken(`règlement${amount} promis pour le ${dayText(text('promisedOn'))}`)(proof);
}
