import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { cents } from '#domain/money.ts';
import { attachmentName, writeEmail } from '#templates/email.ts';
import { forbiddenIn } from '#templates/forbidden-terms.ts';
import type { LetterFacts } from '#templates/letter-facts.ts';
import { type Note, writeNote } from '#templates/note.ts';
import {
  consumer,
  firstLetter,
  followUp,
  lanvaux,
  menez,
  miseEnDemeure,
  reminder,
  secondLetter,
  statementOf,
  thirdLetter,
} from '../support/letter-facts.ts';

const steps: Readonly<Record<string, LetterFacts>> = {
  reminder,
  firstLetter,
  followUp,
  secondLetter,
  thirdLetter,
  miseEnDemeure,
  consumer: consumer.secondLetter,
  statement: statementOf(3),
};
const inBothLanguages = Object.entries(steps).flatMap(([name, facts]) =>
  (['fr', 'en'] as const).map((language) => ({ name, language, facts: { ...facts, language } })),
);

const words = (text: string) => text.replaceAll(/[\s\u00a0\u202f:]+/g, ' ');

const wordsOfHtml = (html: string) =>
  words(
    html
      .replace(/^[\s\S]*<body>/, '')
      .replaceAll(/<\/?b>/g, '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );

describe('an e-mail', () => {
  it.each(inBothLanguages)('of $name ($language) says the same in text and HTML', ({ facts }) => {
    const { text, html } = writeEmail(facts);

    const spoken = text
      .split('\n')
      .filter((line) => line !== '' && line !== '-- ' && !line.includes('https://'));
    for (const line of spoken) expect(wordsOfHtml(html)).toContain(words(line).trim());
  });

  it.each(inBothLanguages)(
    'of $name ($language) names creditor and invoice in its subject',
    ({ facts }) => {
      const { subject } = writeEmail(facts);

      expect(subject).toContain('Lanvaux Ingénierie');
      if (facts.invoices.length === 1) expect(subject).toContain(facts.invoices[0].number);
    },
  );

  it.each(inBothLanguages)(
    'of $name ($language) fetches nothing, threatens nobody, has no hole',
    ({ facts }) => {
      const { subject, text, html } = writeEmail(facts);

      expect(html).not.toMatch(/<img|src=|url\(|@import|<script|<link/);
      expect(forbiddenIn(subject + text)).toEqual([]);
      expect(subject + text + html).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it('carries the letter, but none before the due date', () => {
    expect(writeEmail(firstLetter).attachmentName).toBe('Relance-F2026-0388.pdf');
    expect(writeEmail(reminder).attachmentName).toBeUndefined();
  });

  it('names the attachment so that any file system takes it', () => {
    expect(attachmentName('F 2026/042 é')).toBe('Relance-F-2026-042-e.pdf');
    expect(attachmentName('../x')).toBe('Relance-x.pdf');
  });

  it('cites the date and the reference of the letter it copies', () => {
    const { subject, text } = writeEmail(followUp);

    expect(words(subject)).toContain('copie de notre lettre du 22 juin 2026');
    expect(words(text)).toContain('F2026-0388 / R1');
  });

  it('escapes what a name holds', () => {
    const debtor = { ...menez, contacts: [{ role: 'billing' as const, name: 'Mme A <b>B</b>' }] };
    const { html, text } = writeEmail({ ...firstLetter, debtor });

    expect(html).toContain('Madame &lt;b&gt;B&lt;/b&gt;');
    expect(text).toContain('Madame <b>B</b>');
  });

  it('asks for satisfaction only when told to', () => {
    expect(
      writeEmail({ ...reminder, creditor: { ...lanvaux, asksSatisfaction: true } }).text,
    ).toContain('satisfaction');
    expect(writeEmail(reminder).text).not.toContain('satisfaction');
  });
});

const common = {
  language: 'fr',
  creditor: lanvaux,
  debtor: menez,
  invoice: { number: 'F2026-0388', issuedOn: civilDate('2026-05-19') },
} as const;

const notes: readonly Note[] = [
  {
    ...common,
    kind: 'thank-you',
    amount: cents(600_000),
    paidOn: civilDate('2026-06-29'),
    left: cents(0),
  },
  {
    ...common,
    kind: 'promise-reminder',
    amount: cents(600_000),
    promisedOn: civilDate('2026-07-01'),
  },
  {
    ...common,
    kind: 'payment-crossed',
    amount: cents(600_000),
    paidOn: civilDate('2026-06-21'),
    left: cents(1_264_080),
    letterOn: civilDate('2026-06-22'),
  },
  {
    ...common,
    kind: 'instalment-reminder',
    amount: cents(600_000),
    dueOn: civilDate('2026-07-15'),
    number: 2,
    count: 3,
  },
  {
    ...common,
    kind: 'dispute-receipt',
    openedOn: civilDate('2026-07-02'),
    answerBefore: civilDate('2026-07-16'),
  },
];

describe('a note', () => {
  it.each(notes.flatMap((note) => [note, { ...note, language: 'en' as const }]))(
    '$kind ($language) is courteous, whole and names its invoice',
    (note) => {
      const { subject, text, html } = writeNote(note);

      expect(subject).toContain('F2026-0388');
      expect(forbiddenIn(text)).toEqual([]);
      expect(subject + text + html).not.toMatch(/undefined|NaN/);
    },
  );

  it('of thanks asks for nothing when the invoice is settled', () => {
    const [thanks] = notes;

    expect(thanks && writeNote(thanks).text).not.toContain('IBAN');
  });

  it('that puts a letter right asks to disregard it, and says what is left without asking for it', () => {
    const crossed = notes.find(({ kind }) => kind === 'payment-crossed');
    const text = crossed ? writeNote(crossed).text.replaceAll(/[\u00a0\u202f]/g, ' ') : '';

    expect(text).toContain('ne pas tenir compte de notre message');
    expect(text).toContain('Il reste 12 640,80 €');
    expect(text).not.toContain('IBAN');
  });

  it('of receipt of a part contested says that the rest stays to be paid', () => {
    const receipt: Note = {
      ...common,
      kind: 'dispute-receipt',
      openedOn: civilDate('2026-07-02'),
      contested: cents(100_000),
    };
    const text = writeNote(receipt).text.replaceAll(/[\u00a0\u202f]/g, ' ');

    expect(text).toContain('suspendues pour les 1 000,00 € contestés');
  });

  it('of receipt tells that reminders are suspended', () => {
    const receipt = notes.at(-1);

    expect(receipt && writeNote(receipt).text).toContain('suspendues');
  });
});
