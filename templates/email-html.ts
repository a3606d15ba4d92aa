import { emailCss } from './email-css.ts';
import type { Sender } from './email-layout.ts';
import type { EmailText, Fact } from './email-text.ts';
import { phone } from './grouping.ts';
import type { RichText } from './rich-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const rich = (text: RichText): string =>
  text
    .map(({ text: stretch, bold }) => (bold ? `<b>${escaped(stretch)}</b>` : escaped(stretch)))
    .join('');

const paragraph = (text: RichText) => `<p>${rich(text)}</p>`;

/** The HTML part: one column, no image, nothing fetched; readable on a phone and on a dark screen. */
export function htmlOf(words: EmailText, sender: Sender): string {
  const { creditor, language, footer } = sender;
  const { signatory } = creditor;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escaped(words.subject)}</title><style>${emailCss}</style></head>
<body><div class="mail">
<div class="brand">${escaped(creditor.name)}</div>
<p>${escaped(words.greeting)}</p>
${words.before.map(paragraph).join('\n')}
${box(words.facts)}
${button(words.link)}
${words.after.map(paragraph).join('\n')}
<p class="sign">${escaped(words.farewell)}<br><b>${escaped(signatory.name)}</b><br>${escaped(signatory.title)} · ${escaped(phone(creditor.phone, language))}</p>
<div class="foot">${footer.map(escaped).join('<br>')}</div>
</div></body></html>
`;
}

const row = ([label, value]: Fact) =>
  `<tr><td>${escaped(label)}</td><td>${escaped(value)}</td></tr>`;

const box = (facts: readonly Fact[]) =>
  facts.length === 0
    ? ''
    : `<div class="box"><table role="presentation">${facts.map(row).join('')}</table></div>`;

const button = (link: EmailText['link']) =>
  link ? `<p><a class="pay" href="${escaped(link.url)}">${escaped(link.label)}</a></p>` : '';
