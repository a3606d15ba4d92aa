import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useFormats } from '../language/language.tsx';

type Tab<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
};

type Props<Id extends string> = {
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly show: (id: Id) => void;
  readonly children: ReactNode;
};

/** Several views of the same thing, with how much each holds. Arrows go from one to the next. */
export function Tabs<Id extends string>({ tabs, current, show, children }: Props<Id>) {
  const base = useId();
  const { number } = useFormats();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const now = tabs.findIndex(({ id }) => id === current);
    const next = by === undefined ? undefined : tabs[(now + by + tabs.length) % tabs.length];
    if (!next) return;
    show(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" onKeyDown={move}>
        {tabs.map(({ id, label, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            data-tab={id}
            aria-selected={id === current}
            aria-controls={`${base}-panel`}
            tabIndex={id === current ? 0 : -1}
            onClick={() => show(id)}
          >
            {label} {count !== undefined && <b>{number(count)}</b>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current}`}>
        {children}
      </div>
    </>
  );
}
