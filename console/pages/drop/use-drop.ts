import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { lookAgain } from '../../acts/use-act.ts';
import { api, bodyOf } from '../../api/client.ts';
import type { Column } from './csv-columns.ts';
import { type LineChange, newLines, type RowState } from './drop-state.ts';
import { textOf } from './read-csv.ts';
import { readDrop } from './read-drop.ts';
import { type Sendable, useLines } from './use-lines.ts';

/** A file of invoices: read, looked at by the API row by row, then handed over row by row. */
export function useDrop(creditorId: string) {
  const client = useQueryClient();
  const { drop, show, askAll } = useLines();
  const [missing, setMissing] = useState<readonly Column[]>();
  const linesIn = (wanted: RowState) => drop?.lines.filter(({ state }) => state === wanted) ?? [];
  return {
    drop,
    /** What the file lacked, where it held no invoices. */
    missing,
    open: async (file: File) => {
      const dropped = readDrop(textOf(new Uint8Array(await file.arrayBuffer())), creditorId);
      const isRead = dropped.kind === 'rows';
      setMissing(isRead ? undefined : dropped.missing);
      if (!isRead) return show(undefined);
      const id = crypto.randomUUID();
      const lines = newLines(dropped.rows);
      const { heads, ignored } = dropped;
      show({ id, fileName: file.name, heads, ignored, lines });
      await askAll({ id, lines }, { state: 'checking', ask: checked });
    },
    /** Looks again at what was refused: it may have been the network, or a creditor not known yet. */
    again: async () => {
      if (!drop) return;
      await askAll({ id: drop.id, lines: linesIn('refused') }, { state: 'checking', ask: checked });
    },
    send: async () => {
      if (!drop) return;
      await askAll({ id: drop.id, lines: linesIn('ready') }, { state: 'sending', ask: sent });
      lookAgain(client);
    },
  };
}

async function checked({ body }: Sendable): Promise<LineChange> {
  const { isNew, invoiceId } = await bodyOf(api.POST('/v1/invoices/check', { body }));
  return isNew ? { state: 'ready' } : { state: 'known', invoiceId };
}

async function sent({ body, key }: Sendable): Promise<LineChange> {
  const headers = { 'Idempotency-Key': key };
  const { id: invoiceId } = await bodyOf(api.POST('/v1/invoices', { body, headers }));
  return { state: 'followed', invoiceId };
}
