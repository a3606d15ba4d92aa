import { LoaderCircle, type LucideIcon } from 'lucide-react';

type Props = { readonly isBusy: boolean; readonly icon: LucideIcon };

/** A button's drawing, which turns while the work goes on: the width stays. */
export function Busy({ isBusy, icon: Icon }: Props) {
  return isBusy ? (
    <LoaderCircle aria-hidden className="icon turning" />
  ) : (
    <Icon aria-hidden className="icon" />
  );
}
