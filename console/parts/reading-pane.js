import { el } from '../element.js';
import { hourOf, longDayOf } from '../format.js';
import { icon } from '../icon.js';
import { subjectOf } from './departure-subject.js';

const kinds = { email: 'E-mail', sms: 'SMS', post: 'Courrier' };

/** One departure as its reader gets it. */
export const readingPane = (item, invoices) =>
  el(
    'article',
    { class: 'card pane' },
    el('a', { class: 'back', href: '#/envois' }, '← Tous les envois'),
    el('h2', {}, item.channel === 'sms' ? 'SMS' : subjectOf(item)),
    el(
      'p',
      { class: 'second' },
      `${kinds[item.channel]}${item.channel === 'post' ? '' : ` à ${item.to}`} · ${longDayOf(item.at)}, ${hourOf(item.at)}`,
    ),
    el('p', { class: 'links' }, ...attachmentsOf(item), ...invoicesOf(item, invoices)),
    ...bodyOf(item),
  );

const attachmentsOf = ({ attachments }) =>
  attachments.map(({ fileName, href }) =>
    el(
      'a',
      { class: 'button small', href, target: '_blank', rel: 'noopener' },
      icon('file'),
      fileName,
    ),
  );

const invoicesOf = ({ invoiceIds }, invoices) =>
  invoiceIds.map((id) =>
    el('a', { href: `#/factures/${id}` }, `Facture ${invoices[id]?.number ?? id}`),
  );

function bodyOf({ channel, html, text, subject, attachments }) {
  if (channel === 'sms') return [el('p', { class: 'sms' }, text)];
  if (channel === 'post') {
    return [el('p', { class: 'envelope' }, text), ...attachments.map(paperOf)];
  }
  if (html === undefined) return [el('p', { class: 'plain-mail' }, text)];
  // No permission at all: whatever a mail holds, nothing of it runs.
  const frame = { class: 'mail', sandbox: true, srcdoc: html, title: `E-mail : ${subject}` };
  return [el('iframe', frame)];
}

const paperOf = ({ href, fileName }) =>
  el('iframe', {
    class: 'paper',
    src: `${href}#toolbar=0&navpanes=0&view=FitH`,
    title: `Lettre : ${fileName}`,
  });
