import { factsOf, type HistorySentences, type Past, quoted } from '../sentences.ts';
import { disputeReason } from './dispute-reason.ts';
import { dayText, euros } from './words.ts';

/** What suspended the follow-up, and how that ended. */
export const holds: Pick<HistorySentences['past'], 'hold-opened' | 'hold-released'> = {
  'hold-opened': opened,
  'hold-released': released,
};

function opened({ proof }: Past): string {
  const { text, number, has } = factsOf(proof);
  const until = dayText(text('until'));
  switch (text('holdKind')) {
    case 'dispute': {
      const why = quoted(disputeReason(text('why')));
      const contested = has('amount') ? `, ${euros(number('amount'))} contested` : '';
      if (has('goesOn')) {
        return `Dispute opened (${why})${contested}: that part is suspended, an answer is due by ${until}; the follow-up goes on for the ${euros(number('goesOn'))} not contested.`;
      }
      return `Dispute opened (${why})${contested}: nothing leaves, an answer is due by ${until}.`;
    }
    case 'promise': {
      const promised = has('amount') ? ` of ${euros(number('amount'))}` : '';
      return `Payment${promised} promised for ${dayText(text('promisedOn'))}: nothing leaves until ${until}.`;
    }
    case 'plan':
      return `Plan of ${text('instalments')} instalments granted: nothing leaves until ${until}.`;
    case 'insolvency':
      return `Insolvency proceedings published on ${dayText(text('publishedOn'))}: nothing is asked of the debtor any more, the claim is to be declared before ${until}.`;
    default:
      return `Follow-up paused until ${until} (${quoted(text('why'))}).`;
  }
}

const names: Readonly<Record<string, string>> = {
  dispute: 'Dispute',
  promise: 'Promise',
  plan: 'Instalment plan',
  pause: 'Pause',
};

const outcomes: Readonly<Record<string, string>> = {
  founded: 'closed, the complaint was founded',
  unfounded: 'closed, the complaint was not founded',
  kept: 'kept',
  broken: 'not kept',
  resumed: 'over',
};

function released({ proof }: Past): string {
  const { text, has } = factsOf(proof);
  const name = names[text('holdKind')] ?? 'Hold';
  const outcome = outcomes[proof.reason ?? ''] ?? 'over';
  const note = has('note') ? ` (${quoted(text('note'))})` : '';
  if (proof.reason === 'replaced') return `${name}: replaced by what follows.`;
  return `${name}: ${outcome}${note}. Follow-up goes on where it stood.`;
}
