import type { IncomingMessage } from 'node:http';

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request was really meant for this machine. A page from elsewhere can make a browser call a loopback port, under its own
 * name (DNS rebinding) or from its own origin; neither may move the clock or read the mail.
 */
export function isFromLoopback({ headers }: IncomingMessage): boolean {
  if (!loopbackNames.has(hostName(`http://${headers.host ?? ''}`))) return false;
  return headers.origin === undefined || loopbackNames.has(hostName(headers.origin));
}

function hostName(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
