import { Link } from '@tanstack/react-router';
import { Clock, Info, type LucideIcon, Mail, MailOpen, Phone, Scale, X } from 'lucide-react';
import type { Today } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { todayWords } from './today-words.ts';
import { HEADINGS, type Heading } from './work-tabs.ts';

const icons: Readonly<Record<Heading, LucideIcon>> = {
  toSend: Mail,
  calls: Phone,
  letters: MailOpen,
  promisesDue: Clock,
  disputes: Scale,
  failures: X,
  decisions: Info,
};
const WARNINGS: ReadonlySet<Heading> = new Set(['promisesDue', 'disputes', 'decisions']);

/** How much there is under each heading; a tile opens its rows. */
export function Tiles({ tiles }: { readonly tiles: Today['tiles'] }) {
  return (
    <nav className="tiles">
      {HEADINGS.map((heading) => (
        <Tile key={heading} heading={heading} figure={tiles[heading]} />
      ))}
    </nav>
  );
}

type Props = { readonly heading: Heading; readonly figure: Today['tiles'][Heading] };

function toneOf(heading: Heading, count: number): string {
  if (count === 0) return '';
  if (heading === 'failures') return ' bad';
  return WARNINGS.has(heading) ? ' warn' : '';
}

function Tile({ heading, figure: { count, amount } }: Props) {
  const words = useWords(todayWords);
  const { euros, number } = useFormats();
  const Icon = icons[heading];
  return (
    <Link
      to="/"
      search={{ heading }}
      className={`tile${toneOf(heading, count)}`}
      activeProps={{}}
      resetScroll={false}
    >
      <span className="between">
        {words.tiles[heading]} <Icon aria-hidden className="icon" />
      </span>
      <b className="figure">{number(count)}</b>
      <span className="small muted figure">{count === 0 ? '—' : euros(amount)}</span>
    </Link>
  );
}
