import { factsOf, type HistorySentences, type Past, quoted } from '../sentences.ts';
import { questionText } from './questions.ts';
import { dayText, euros, sentence, stepOf } from './words.ts';

type Decisions = Exclude<
  keyof HistorySentences['past'],
  | 'call-recorded'
  | `contact-${string}`
  | `letter-${string}`
  | `hold-${string}`
  | `payment-${string}`
  | 'credit-note-received'
  | 'settled'
>;

/** How the follow-up began and ended, and what was decided on the way. */
export const decisions: Pick<HistorySentences['past'], Decisions> = {
  'invoice-received': ({ proof }) => {
    const { text, number } = factsOf(proof);
    return sentence(
      `Facture ${text('number')} de ${euros(number('total'))} reçue, à régler le ${dayText(text('dueOn'))} : suivie selon le calendrier « ${calendar(text('calendar'))} ».`,
    );
  },
  'step-skipped': (past) => sentence(skipped(past)),
  'step-reopened': ({ proof }) => sentence(reopened(proof)),
  'finance-asked': ({ proof }) =>
    sentence(`Une décision est attendue : ${questionText(proof.reason)}.`),
  'finance-answered': ({ proof }) => sentence(`${proof.by} a décidé : le suivi reprend.`),
  'calendar-changed': ({ proof }) => {
    const { text } = factsOf(proof);
    const [from, to] = [calendar(text('from')), calendar(text('to'))];
    return sentence(
      `Calendrier « ${to} » au lieu de « ${from} » : ${quoted(proof.reason)} (${proof.by}).`,
    );
  },
  cancelled: ({ proof }) =>
    sentence(`Facture annulée par ${proof.by} : ${quoted(proof.reason)}. Plus rien ne partira.`),
  'handed-over': ({ proof }) =>
    sentence(
      `Dernier délai passé : ${euros(factsOf(proof).number('balance'))} restent dus, le dossier passe au contentieux.`,
    ),
};

const calendars: Readonly<Record<string, string>> = {
  standard: 'standard',
  gentle: 'souple',
  firm: 'ferme',
};
const calendar = (name: string): string => calendars[name] ?? name;

const reasons: Readonly<Record<string, string>> = {
  'too-late': 'le jour prévu était passé depuis trop longtemps',
  'after-due-date': 'l’échéance était déjà passée',
  overtaken: 'l’étape suivante était déjà à son jour',
  'no-channel': 'aucune adresse valide pour les voies de cette étape',
};

function skipped({ proof }: Past): string {
  const { name, e } = stepOf(proof.step);
  if (proof.reason === 'by-person') {
    return `${name} sauté${e} par ${proof.by} : ${quoted(factsOf(proof).text('note'))}.`;
  }
  return `${name} sauté${e} : ${reasons[proof.reason ?? ''] ?? 'l’étape ne convenait plus'}.`;
}

/** Why a step already taken is taken up again, by another way. */
function reopened({ step, reason, to, channel }: Past['proof']): string {
  const { name, e } = stepOf(step);
  const why = reason === undefined ? undefined : failures[reason];
  const way = channel === 'sms' ? 'le SMS' : channel === 'post' ? 'le courrier' : 'l’e-mail';
  return `${name} repris${e} par une autre voie : ${way} à ${to} ${why ?? 'n’est pas arrivé'}.`;
}

const failures: Readonly<Record<string, string>> = {
  refused: 'a été refusé',
  bounced: 'a été rejeté',
  complained: 'a été signalé comme indésirable',
  returned: 'est revenu à l’expéditeur',
};
