import { amount } from '#templates/amount.ts';
import { tableDate } from '#templates/dates.ts';
import { base64 as regular } from '#templates/fonts/regular-core.ts';
import { base64 as semibold } from '#templates/fonts/semibold-core.ts';
import { iban, phone, siren } from '#templates/grouping.ts';
import type { Labels } from '#templates/labels.ts';
import { legalLine } from '#templates/legal-line.ts';
import { letterContent } from '#templates/letter-content.ts';
import type { LetterFacts } from '#templates/letter-facts.ts';
import type { LetterBlock } from '#templates/letter-text.ts';
import { transferModules } from '#templates/payment-code.ts';
import type { Situation } from '#templates/situation.ts';

const face = (weight: number, data: string) =>
  `@font-face{font-family:L;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;

/** The same looks as the stylesheets of the letter. */
const CSS = `${face(400, regular)}${face(600, semibold)}
@page{size:A4;margin:0}body{margin:0;font:10.5pt/4.9mm L;color:#1B1A17}div{position:absolute}p{margin:0 0 2.5mm}
b{font-weight:600}table{width:170mm;border-collapse:collapse;font-size:9.5pt;line-height:4.4mm;margin-bottom:3.4mm}
th{font-size:8pt;font-weight:400;color:#67635B;text-align:left;padding:0 1.5mm 1mm 0;border-bottom:.25mm solid #1B1A17}
td{padding:1mm 1.5mm 1mm 0}.n{text-align:right}.sum td{font-weight:600;border-top:.25mm solid #1B1A17}
.rule{border-top:.35mm solid #0B5566}.thin{border-top:.25mm solid #0B5566}.hair{border-top:.1mm solid #CFCBC2}
.fold{border-top:.25pt solid #87837A}.accent{color:#0B5566;font-weight:600}.label{color:#67635B}.second{color:#514E47}
.s15{font-size:15pt;line-height:6.5mm}.s95{font-size:9.5pt;line-height:4.4mm}.s9{font-size:9pt;line-height:4.4mm}
.s85{font-size:8.5pt;line-height:4.1mm}.s75{font-size:7.5pt;line-height:3.3mm}.s7{font-size:7pt;line-height:3mm}
.right{text-align:right}.middle{text-align:center}`;

const at = (left: number, top: number, width: number, inner: string, look = '') =>
  `<div class="${look}" style="left:${left}mm;top:${top}mm;width:${width}mm">${inner}</div>`;

/** The same letter as a web page: same words, same places, same fonts, same QR code, printed by a browser. */
export function letterHtml(facts: LetterFacts): string {
  const { before, after, situation, address, labels, text } = letterContent(facts);
  const { creditor, language } = facts;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${text.subject}</title><style>${CSS}</style>
${letterhead(facts)}${references(facts, labels)}
${at(110, 55, 80, address.lines.join('<br>'))}
${at(110, 91, 80, labels.placeAndDate(creditor.address.city, facts.writtenOn))}
${at(5, 99, 4, '', 'fold')}${at(5, 198, 4, '', 'fold')}
${at(20, 101, 170, `<p><b><span class="label">${labels.subject}</span> ${text.subject}</b></p>${words(before)}${statement(facts, situation, labels)}${words(after)}`)}
${at(110, 226, 80, `${creditor.signatory.name}<br><span class="s85 second">${creditor.signatory.title}</span>`)}
${payBlock(facts, situation, labels)}
${at(20, 281, 170, '', 'hair')}${at(20, 282.2, 140, footer(facts, labels), 's75 label')}${at(160, 282.2, 30, '1 / 1', 's75 label right')}`;
}

function letterhead({ creditor, language }: LetterFacts): string {
  const { address } = creditor;
  const contact = [
    `${address.lines.join(', ')}, ${address.postcode} ${address.city}`,
    `${phone(creditor.phone, language)} · ${creditor.email}`,
    `SIREN ${siren(creditor.siren)} · RCS ${creditor.rcsCity}`,
  ];
  return [
    at(20, 12, 100, creditor.name, 's15 accent'),
    at(20, 18.5, 100, creditor.tagline ?? '', 's85 second'),
    at(100, 12, 90, contact.join('<br>'), 's85 second right'),
    at(20, 29, 170, '', 'rule'),
  ].join('');
}

function references({ reference, creditor, language, invoices }: LetterFacts, labels: Labels) {
  const { ours, clerk, phone: call, enclosed, enclosedInvoice } = labels.reference;
  const rows = [
    [ours, reference],
    [clerk, creditor.signatory.name],
    [call, phone(creditor.phone, language)],
    [enclosed, enclosedInvoice(invoices.map(({ number }) => number))],
  ];
  return [
    at(20, 52, 24, rows.map(([label]) => label).join('<br>'), 's85 label'),
    at(44, 52, 40, rows.map(([, value]) => value).join('<br>'), 's85'),
  ].join('');
}

const row = (cells: readonly string[], tag: string, look = '') =>
  `<tr class="${look}">${cells.map((cell, column) => `<${tag}${column > 2 ? ' class="n"' : ''}>${cell}</${tag}>`).join('')}</tr>`;

function statement({ language }: LetterFacts, { asked, balance }: Situation, labels: Labels) {
  const rows = asked.map((line) =>
    row(
      [
        line.number,
        tableDate(line.issuedOn, language),
        tableDate(line.dueOn, language),
        labels.late(line.daysLate),
        amount(line.total, language),
        '—',
        amount(line.balance, language),
      ],
      'td',
    ),
  );
  const sum = [labels.totalToPay, '', '', '', '', '', amount(balance, language)];
  return `<table>${row(labels.statement, 'th')}${rows.join('')}${row(sum, 'td', 'sum')}</table>`;
}

function payBlock(facts: LetterFacts, situation: Situation, { pay }: Labels): string {
  const { creditor, language } = facts;
  const names = [pay.transfer, 'BIC', pay.reference, pay.amount];
  const values = [
    iban(creditor.iban),
    creditor.bic ?? '',
    `<b>${situation.paymentReference}</b>`,
    `<b>${amount(situation.amount, language)}</b>`,
  ];
  return [
    at(20, 243.5, 170, '', 'thin'),
    at(20, 245.6, 120, pay.title, 's95 accent'),
    at(20, 251.1, 20, names.join('<br>'), 's9 label'),
    at(40, 251.1, 56, values.join('<br>'), 's9'),
    at(96, 251.1, 58, `<b>${pay.cheque}</b> ${pay.chequeTo(creditor.chequeOrder ?? '')}`, 's85'),
    at(160, 244, 30, code(facts, situation)),
    at(156, 273.9, 38, pay.scan, 's7 second middle'),
    at(20, 278.25, 170, '', 'thin'),
  ].join('');
}

const footer = ({ creditor }: LetterFacts, labels: Labels) =>
  `${legalLine(creditor)}<br>${labels.privacy(creditor.privacyNotice ?? '')}`;

const words = (blocks: readonly LetterBlock[]) =>
  blocks
    .map((block) => {
      if (block.kind !== 'paragraph' && block.kind !== 'note') return '';
      const spans = block.text.map(({ text, bold }) => (bold ? `<b>${text}</b>` : text));
      return `<p class="${block.kind === 'note' ? 's85 second' : ''}">${spans.join('')}</p>`;
    })
    .join('');

function code(facts: LetterFacts, situation: Situation): string {
  const modules = transferModules({
    creditor: facts.creditor,
    amount: situation.amount,
    reference: situation.paymentReference,
  });
  const path = modules
    .flatMap((cells, y) => cells.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return `<svg width="30mm" viewBox="0 0 ${modules.length} ${modules.length}"><path d="${path}"/></svg>`;
}
