import { amount } from '#templates/amount.ts';
import { tableDate } from '#templates/dates.ts';
import { base64 as regular } from '#templates/fonts/regular-core.ts';
import { base64 as semibold } from '#templates/fonts/semibold-core.ts';
import { iban } from '#templates/grouping.ts';
import { legalLine } from '#templates/legal-line.ts';
import { letterContent } from '#templates/letter-content.ts';
import type { LetterFacts } from '#templates/letter-facts.ts';
import type { LetterBlock } from '#templates/letter-text.ts';
import { transferModules } from '#templates/payment-code.ts';
import type { Situation } from '#templates/situation.ts';

const face = (weight: number, data: string) =>
  `@font-face{font-family:L;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;

const at = (left: number, top: number, width: number, inner: string) =>
  `<div style="position:absolute;left:${left}mm;top:${top}mm;width:${width}mm">${inner}</div>`;

/** The same letter as a web page: same words, same places, same fonts, same QR code, printed by a browser. */
export function letterHtml(facts: LetterFacts): string {
  const { before, after, situation, address, labels, text } = letterContent(facts);
  const { creditor, language } = facts;
  const { pay, statement } = labels;
  const cells = (all: readonly string[], tag: string) =>
    `<tr>${all.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const rows = situation.asked.map((line) =>
    cells(
      [
        line.number,
        tableDate(line.issuedOn, language),
        tableDate(line.dueOn, language),
        labels.late(line.daysLate),
        amount(line.total, language),
        amount(line.received, language),
        amount(line.balance, language),
      ],
      'td',
    ),
  );
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${face(400, regular)}${face(600, semibold)}
@page{size:A4;margin:0}body{margin:0;font:10.5pt/4.9mm L}p{margin:0 0 2.5mm}b{font-weight:600}table{width:170mm;font-size:9.5pt}</style>
${at(20, 12, 100, `<b>${creditor.name}</b><br>${facts.tagline ?? ''}`)}
${at(100, 12, 90, `${creditor.address.lines.join(', ')}<br>${creditor.phone} · ${creditor.email}<br>SIREN ${creditor.siren}`)}
${at(20, 52, 64, `${labels.reference.ours} ${facts.reference}<br>${labels.reference.clerk} ${creditor.signatory.name}`)}
${at(110, 55, 80, address.lines.join('<br>'))}
${at(110, 91, 80, labels.placeAndDate(creditor.address.city, facts.writtenOn))}
${at(20, 101, 170, `<p><b>${text.subject}</b></p>${words(before)}<table>${cells(statement, 'th')}${rows.join('')}</table>${words(after)}<p>${creditor.signatory.name}<br>${creditor.signatory.title}</p>`)}
${at(20, 246, 74, `<b>${pay.title}</b><br>${pay.transfer} ${iban(creditor.iban)}<br>BIC ${creditor.bic ?? ''}<br>${pay.reference} ${situation.paymentReference}<br>${pay.amount} ${amount(situation.amount, language)}`)}
${at(96, 251, 58, `${pay.cheque} ${pay.chequeTo(creditor.chequeOrder ?? '')}`)}
${at(160, 244, 30, code(facts, situation))}
${at(20, 282, 170, legalLine(facts))}`;
}

const words = (blocks: readonly LetterBlock[]) =>
  blocks
    .map((block) => {
      if (block.kind !== 'paragraph' && block.kind !== 'note') return '';
      const spans = block.text.map(({ text, bold }) => (bold ? `<b>${text}</b>` : text));
      return `<p>${spans.join('')}</p>`;
    })
    .join('');

function code(facts: LetterFacts, situation: Situation): string {
  const modules = transferModules({
    creditor: facts.creditor,
    amount: situation.amount,
    reference: situation.paymentReference,
  });
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return `<svg width="30mm" viewBox="0 0 ${modules.length} ${modules.length}"><path d="${path}"/></svg>`;
}
