import { useState } from 'react';
import { useToday } from '../api/clock.ts';
import { ChoiceField, TextField } from '../fields/fields.tsx';
import { centsOf, typedEuros } from '../formats/money.ts';
import { useLanguage, useWords } from '../language/language.tsx';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { equalInstalments } from './equal-instalments.ts';
import { holdWords } from './hold-words.ts';
import { useHold } from './use-hold.ts';

const COUNTS = ['2', '3', '4', '6', '12'] as const;
type Count = (typeof COUNTS)[number];
type Line = { readonly dueOn: string; readonly typed: string };

/** The debtor pays in several times. */
export function OpenPlan(props: ActProps) {
  const { invoice, close } = props;
  const words = useWords(holdWords);
  const common = useWords(actWords);
  const { language, formats } = useLanguage();
  const today = useToday();
  const linesFor = (count: Count): readonly Line[] =>
    equalInstalments(invoice.balance, Number(count), today).map(({ dueOn, amount }) => ({
      dueOn,
      typed: typedEuros(amount, language),
    }));
  const [count, setCount] = useState<Count>('3');
  const [lines, setLines] = useState(() => linesFor('3'));
  const { hold, act } = useHold(props);
  const amounts = lines.map(({ typed }) => centsOf(typed) ?? 0);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const run = () => {
    const instalments = lines.map(({ dueOn }, rank) => ({ dueOn, amount: amounts[rank] ?? 0 }));
    hold({ kind: 'plan', instalments }, words.plan.said);
  };
  const balance = formats.euros(invoice.balance);
  return (
    <ActDialog
      title={words.plan.title}
      effect={words.plan.effect}
      run={run}
      act={act}
      obstacle={firstObstacle(
        [lines.some(({ dueOn }) => dueOn === ''), common.needDay],
        [sum !== invoice.balance, words.needSum(balance)],
      )}
      close={close}
    >
      <ChoiceField
        label={words.count}
        value={count}
        options={COUNTS.map((value) => ({ value, label: value }))}
        onChange={(value) => {
          setCount(value);
          setLines(linesFor(value));
        }}
      />
      <Instalments lines={lines} change={setLines} />
      <p className="second">{words.planSum(formats.euros(sum), balance)}</p>
    </ActDialog>
  );
}

type Props = {
  readonly lines: readonly Line[];
  readonly change: (lines: readonly Line[]) => void;
};

function Instalments({ lines, change }: Props) {
  const words = useWords(holdWords);
  const set = (rank: number, part: Partial<Line>) =>
    change(lines.map((line, index) => (index === rank ? { ...line, ...part } : line)));
  return (
    <ol className="instalments">
      {lines.map(({ dueOn, typed }, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an instalment is its rank.
        <li key={rank}>
          <TextField
            kind="date"
            label={words.instalmentDay(rank + 1)}
            value={dueOn}
            onChange={(day) => set(rank, { dueOn: day })}
          />
          <TextField
            kind="amount"
            label={words.instalmentAmount(rank + 1)}
            value={typed}
            onChange={(text) => set(rank, { typed: text })}
          />
        </li>
      ))}
    </ol>
  );
}
