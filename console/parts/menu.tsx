import { Ellipsis, type LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ToggleEvent, useId, useRef } from 'react';

export type MenuItem = {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
  readonly isDangerous?: boolean;
};

type Props = { readonly label: string; readonly items: readonly MenuItem[] };

const GAP = 4;
/** What stays free at the edge of a narrow screen. */
const EDGE = 12;

/** A few acts behind three dots. The browser closes it on Escape and on a press elsewhere. */
export function Menu({ label, items }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const place = ({ newState }: ToggleEvent) => {
    const box = button.current?.getBoundingClientRect();
    if (newState !== 'open' || !box || !list.current) return;
    list.current.style.top = `${box.bottom + GAP}px`;
    const { clientWidth } = document.documentElement;
    const most = clientWidth - list.current.offsetWidth - EDGE;
    list.current.style.right = `${Math.min(clientWidth - box.right, most)}px`;
    list.current.querySelector('button')?.focus();
  };
  if (items.length === 0) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button"
        aria-label={label}
        aria-haspopup="menu"
        popoverTarget={id}
      >
        <Ellipsis aria-hidden className="icon" />
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className="menu"
        onToggle={place}
        onKeyDown={moveFocus}
      >
        {items.map((item) => (
          <Line key={item.label} item={item} close={() => list.current?.hidePopover()} />
        ))}
      </div>
    </>
  );
}

type LineProps = { readonly item: MenuItem; readonly close: () => void };

function Line({ item: { label, icon: Icon, run, isDangerous }, close }: LineProps) {
  const choose = () => {
    close();
    run();
  };
  return (
    <button
      type="button"
      role="menuitem"
      className={isDangerous ? 'danger' : undefined}
      onClick={choose}
    >
      <Icon aria-hidden className="icon" /> {label}
    </button>
  );
}

/** Arrows go round the list, as in every menu. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const items: Element[] = [...event.currentTarget.querySelectorAll('button')];
  const now = document.activeElement ? items.indexOf(document.activeElement) : -1;
  const next = items[(now + by + items.length) % items.length];
  if (next instanceof HTMLElement) next.focus();
}
