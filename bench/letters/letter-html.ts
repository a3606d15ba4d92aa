import { base64 as regular } from '#templates/fonts/regular-core.ts';
import { base64 as semibold } from '#templates/fonts/semibold-core.ts';
import { letterContent } from '#templates/letter-content.ts';
import type { LetterFacts } from '#templates/letter-facts.ts';
import { transferModules } from '#templates/payment-code.ts';
import { textOf } from '#templates/rich-text.ts';

const face = (weight: number, data: string) =>
  `@font-face{font-family:L;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;

/** The same letter as a web page: same words, same fonts, same QR code, printed by a browser. */
export function letterHtml(facts: LetterFacts): string {
  const { before, after, situation, address } = letterContent(facts);
  const words = (blocks: typeof before) =>
    blocks
      .map((block) => (block.kind === 'paragraph' ? `<p>${textOf(block.text)}</p>` : ''))
      .join('');
  const rows = situation.asked
    .map((line) => `<tr><td>${line.number}<td>${line.issuedOn}<td>${line.dueOn}<td>${line.balance}`)
    .join('');
  const modules = transferModules({
    creditor: facts.creditor,
    amount: situation.amount,
    reference: situation.paymentReference,
  });
  const code = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return `<!doctype html><meta charset="utf-8"><style>${face(400, regular)}${face(600, semibold)}
@page{size:A4;margin:0}body{font:10.5pt/4.9mm L;margin:0 20mm;padding-top:55mm}</style>
<h1>${facts.creditor.name}</h1><pre>${address.lines.join('\n')}</pre>${words(before)}
<table>${rows}</table>${words(after)}<p>${facts.creditor.signatory.name}</p>
<p>${facts.creditor.iban}</p><svg width="30mm" viewBox="0 0 ${modules.length} ${modules.length}"><path d="${code}"/></svg>`;
}
