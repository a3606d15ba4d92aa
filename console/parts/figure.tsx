import type { ReactNode } from 'react';

type Props = {
  readonly label: ReactNode;
  readonly value: string;
  readonly about?: ReactNode;
  readonly tone?: 'bad' | 'warn' | 'ok';
};

/** One figure with its name and what it is made of. */
export function Figure({ label, value, about, tone }: Props) {
  return (
    <div className="card figure-card">
      <dt className="second">{label}</dt>
      <dd className={tone === undefined ? 'big' : `big ${tone}`}>{value}</dd>
      {about !== undefined && <dd className="small second">{about}</dd>}
    </div>
  );
}

export const Figures = ({ children }: { readonly children: ReactNode }) => (
  <dl className="figures">{children}</dl>
);
