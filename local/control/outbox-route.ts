import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { OutboxView, ServedFile } from '../outbox/outbox-view.ts';
import type { ControlRoute } from './control-route.ts';
import { sendJson, sendProblem } from './problem.ts';

const Filter = z.strictObject({
  channel: z.enum(['email', 'sms', 'post']).optional(),
  invoice: z.string().optional(),
});

export function outboxRoutes(outbox: OutboxView): readonly ControlRoute[] {
  return [
    {
      method: 'GET',
      path: /^\/local\/outbox$/,
      handle: async ({ response, query }) => {
        const { channel, invoice } = Filter.parse(Object.fromEntries(query));
        const filter = { ...(channel && { channel }), ...(invoice && { invoice }) };
        sendJson(response, { items: await outbox.items(filter) });
      },
    },
    {
      method: 'GET',
      path: /^\/local\/outbox\/(\d+)\/raw$/,
      handle: async ({ response, captured: [id] }) => sendFile(response, outbox.raw(Number(id))),
    },
    {
      method: 'GET',
      path: /^\/local\/outbox\/(\d+)\/attachments\/(\d+)(?:\/|$)/,
      handle: async ({ response, captured: [id, index] }) =>
        sendFile(response, await outbox.attachment(Number(id), Number(index))),
    },
  ];
}

/** Letters are shown, never run: a page from a mail must not become a page of this origin. */
function sendFile(response: ServerResponse, file: ServedFile | undefined): void {
  if (file === undefined) return sendProblem(response, 404, 'Not Found', 'Nothing of that name left.');
  response.writeHead(200, {
    'content-type': file.contentType,
    'content-length': file.body.length,
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
  });
  response.end(file.body);
}
