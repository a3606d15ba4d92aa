import type { CallOutcome } from '../../api/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { callOutcomes } from '../../words/call-outcomes.ts';

type Props = {
  readonly chosen: CallOutcome | undefined;
  readonly choose: (outcome: CallOutcome) => void;
};

/** Nine outcomes, each with the digit that chooses it. */
export function OutcomeGrid({ chosen, choose }: Props) {
  const { language } = useLanguage();
  return (
    <div className="outcomes">
      {callOutcomes.map(({ outcome, label, icon: Icon }, index) => (
        <button
          key={outcome}
          type="button"
          aria-pressed={outcome === chosen}
          onClick={() => choose(outcome)}
        >
          <kbd aria-hidden>{index + 1}</kbd>
          <Icon aria-hidden className="icon" />
          {label[language]}
        </button>
      ))}
    </div>
  );
}
