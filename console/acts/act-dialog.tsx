import type { ReactNode } from 'react';
import { useWords } from '../language/language.tsx';
import { useRefusal } from '../language/use-refusal.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useSignature } from '../shell/signature.ts';
import { actWords } from './act-words.ts';
import { SignedBy } from './signed-by.tsx';

type Props = {
  readonly title: string;
  readonly effect: ReactNode;
  /** What the button says, where it is not the title. */
  readonly label?: string;
  readonly run: () => void;
  /** How the act stands while the API is asked. */
  readonly act: { readonly isPending: boolean; readonly error: Error | null };
  readonly obstacle?: string | undefined;
  readonly isDangerous?: boolean;
  readonly close: () => void;
  readonly children?: ReactNode;
};

/** The dialog of an act: what it will do, its fields, who does it. */
export function ActDialog(props: Props) {
  const { title, effect, label = title, run, act, obstacle, isDangerous, close } = props;
  const words = useWords(actWords);
  const refusal = useRefusal();
  const name = useSignature().trim();
  const button = {
    label,
    run,
    isBusy: act.isPending,
    isDangerous: isDangerous === true,
    obstacle: obstacle ?? (name === '' ? words.needName : undefined),
  };
  return (
    <Dialog
      title={title}
      effect={effect}
      act={button}
      close={close}
      error={act.error ? words.isNot(refusal(act.error)) : undefined}
    >
      {props.children}
      <SignedBy />
    </Dialog>
  );
}

/** The first obstacle that stands, if any: `[it is wrong, what to say]`. */
export const firstObstacle = (
  ...obstacles: readonly (readonly [boolean, string])[]
): string | undefined => obstacles.find(([stands]) => stands)?.[1];
