import { Canvas } from '@react-pdf/renderer';
import { payStyle } from '../pay-style.ts';
import { type Transfer, transferModules } from '../payment-code.ts';

type Painter = {
  readonly scale: (factor: number) => Painter;
  readonly rect: (x: number, y: number, width: number, height: number) => Painter;
  readonly fill: (color: string) => Painter;
};

/** The QR code of the transfer, drawn as vectors: one rectangle for each run of dark modules. */
export function PaymentCode({ transfer }: { readonly transfer: Transfer }) {
  const modules = transferModules(transfer);
  const paint = (painter: Painter, width: number) => {
    painter.scale(width / modules.length);
    for (const [y, row] of modules.entries()) {
      for (const [x, length] of darkRuns(row)) painter.rect(x, y, length, 1);
    }
    painter.fill('#000000');
    return null;
  };
  return <Canvas style={payStyle.code} paint={paint} />;
}

/** Where each run of dark modules starts and how long it is. */
function darkRuns(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) runs.push([x, 1]);
  }
  return runs;
}
