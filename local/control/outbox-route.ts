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

function sendFile(response: ServerResponse, file: ServedFile | undefined): void {
  if (file === undefined) sendProblem(response, 404, 'Not Found', 'Nothing of that name left.');
  else sendBody(response, file);
}

/** What came by mail is shown, never run as a page of this origin. A PDF runs nothing, and browsers show none in a sandbox. */
function sendBody(response: ServerResponse, { body, contentType, fileName }: ServedFile): void {
  response.writeHead(200, {
    'content-type': contentType,
    'content-length': body.length,
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    ...(contentType === 'application/pdf' ? {} : { 'content-security-policy': 'sandbox' }),
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
