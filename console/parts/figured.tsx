import { type ReactNode, useId, useState } from 'react';
import { bilingual } from '../language/bilingual.ts';
import { useWords } from '../language/language.tsx';
import { Scroller } from './scroller.tsx';

type Props = {
  /** What the drawing shows, in a sentence. */
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly children: ReactNode;
};

const words = bilingual(
  { show: 'Voir les chiffres', hide: 'Cacher les chiffres' },
  { show: 'See the figures', hide: 'Hide the figures' },
);

/** A drawing with its sentence for whoever does not see it, and its figures for whoever wants them. */
export function Figured({ label, heads, rows, children }: Props) {
  const own = useWords(words);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Scroller label={label}>
        <div role="img" aria-label={label}>
          {children}
        </div>
      </Scroller>
      <button
        type="button"
        className="plain small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? own.hide : own.show}
      </button>
      <div id={id} hidden={!isOpen}>
        <Rows heads={heads} rows={rows} />
      </div>
    </>
  );
}

function Rows({ heads, rows }: Pick<Props, 'heads' | 'rows'>) {
  return (
    <table className="figures-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join('.')}>
            {row.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
              <td key={index} className="figure">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
