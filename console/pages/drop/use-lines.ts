import { useState } from 'react';
import { settleSome } from '../../api/settle-some.ts';
import type { IssuedInvoice } from '../../api/types.ts';
import {
  type Drop,
  type DropLine,
  type LineChange,
  objectionsOf,
  withLines,
} from './drop-state.ts';

/** A row that was read: it can be sent to the API. */
export type Sendable = DropLine & { readonly body: IssuedInvoice };

const isSendable = (line: DropLine): line is Sendable => line.kind === 'invoice';

type Asking = {
  readonly state: 'checking' | 'sending';
  /** What becomes of the row; where it is refused, why. */
  readonly ask: (line: Sendable) => Promise<LineChange>;
};

/** The file at hand, and the API asked about its rows, each told of as soon as it is answered. */
export function useLines() {
  const [drop, show] = useState<Drop>();
  const askAll = async ({ id, lines }: Pick<Drop, 'id' | 'lines'>, { state, ask }: Asking) => {
    const asked = lines.filter(isSendable);
    const ranks = new Set(asked.map(({ rank }) => rank));
    show((now) =>
      withLines(now, id, ({ rank }) => (ranks.has(rank) ? { state, objections: [] } : undefined)),
    );
    await settleSome(asked, async (line) => {
      const change = await ask(line).catch(
        (error: unknown): LineChange => ({ state: 'refused', objections: objectionsOf(error) }),
      );
      show((now) => withLines(now, id, ({ rank }) => (rank === line.rank ? change : undefined)));
    });
  };
  return { drop, show, askAll };
}
