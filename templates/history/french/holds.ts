import { factsOf, type HistorySentences, type Past, quoted } from '../sentences.ts';
import { disputeReason } from './dispute-reason.ts';
import { dayText, euros, sentence } from './words.ts';

/** What suspended the follow-up, and how that ended. */
export const holds: Pick<HistorySentences['past'], 'hold-opened' | 'hold-released'> = {
  'hold-opened': (past) => sentence(opened(past)),
  'hold-released': (past) => sentence(released(past)),
};

function opened({ proof }: Past): string {
  const { text, number, has } = factsOf(proof);
  const until = dayText(text('until'));
  switch (text('holdKind')) {
    case 'dispute': {
      const why = quoted(disputeReason(text('why')));
      const contested = has('amount') ? `, ${euros(number('amount'))} contestés` : '';
      if (has('goesOn')) {
        return `Litige ouvert (${why})${contested} : cette part est suspendue, réponse attendue le ${until} ; le suivi continue pour les ${euros(number('goesOn'))} non contestés.`;
      }
      return `Litige ouvert (${why})${contested} : rien ne part, réponse attendue le ${until}.`;
    }
    case 'promise': {
      const promised = has('amount') ? ` de ${euros(number('amount'))}` : '';
      return `Promesse de règlement${promised} pour le ${dayText(text('promisedOn'))} : rien ne part jusqu’au ${until}.`;
    }
    case 'plan':
      return `Échéancier de ${text('instalments')} versements accordé : rien ne part jusqu’au ${until}.`;
    case 'insolvency':
      return `Procédure collective publiée le ${dayText(text('publishedOn'))} : plus rien n’est demandé au débiteur, la créance est à déclarer avant le ${until}.`;
    default:
      return `Suivi en pause jusqu’au ${until} (${quoted(text('why'))}).`;
  }
}

const names: Readonly<Record<string, string>> = {
  dispute: 'Litige',
  promise: 'Promesse',
  plan: 'Échéancier',
  pause: 'Pause',
  insolvency: 'Procédure collective',
};

const outcomes: Readonly<Record<string, string>> = {
  founded: 'réclamation fondée',
  unfounded: 'réclamation non fondée',
  kept: 'engagement tenu',
  broken: 'engagement non tenu',
  resumed: 'suspension levée',
};

function released({ proof }: Past): string {
  const { text, has } = factsOf(proof);
  const name = names[text('holdKind')] ?? 'Suspension';
  const outcome = outcomes[proof.reason ?? ''] ?? 'suspension levée';
  const note = has('note') ? ` (${quoted(text('note'))})` : '';
  if (proof.reason === 'replaced') return `${name} : ce qui suit en tient lieu.`;
  return `${name} : ${outcome}${note}. Le suivi reprend où il en était.`;
}
