import type { ReactNode } from 'react';
import { useLanguage } from '../language/language.tsx';
import type { Look } from '../words/states.ts';

type Props = { readonly look: Look; readonly children?: ReactNode };

/** A state in a word, its drawing and its colour: never the colour alone. */
export function Chip({ look, children }: Props) {
  const { language } = useLanguage();
  const { icon: Icon, label, tone } = look;
  return (
    <span className={`chip ${tone}`}>
      <Icon aria-hidden className="icon" />
      {children ?? label[language]}
    </span>
  );
}
