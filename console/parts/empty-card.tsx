import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from '../words/states.ts';

type Props = {
  readonly icon: LucideIcon;
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
};

/** Why there is nothing here, and what to do next. */
export function EmptyCard({ icon: Icon, tone, title, text, children }: Props) {
  return (
    <section className="card empty">
      <span className={`emblem ${tone}`}>
        <Icon aria-hidden className="icon" />
      </span>
      <h2>{title}</h2>
      <p className="second">{text}</p>
      {children}
    </section>
  );
}
