import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { completeStep } from '#domain/end-step.ts';
import type { Hold } from '#domain/hold.ts';
import { holdOver } from '#domain/hold-over.ts';
import type { Invoice } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import { openHold } from '#domain/open-hold.ts';
import { releaseHold } from '#domain/release-hold.ts';
import { accountOf } from '#templates/account.ts';
import { writeEmail } from '#templates/email.ts';
import { renderLetter } from '#templates/letter.tsx';
import { letterFactsOf } from '../../functions/sending/letter-facts-of.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';
import { placedTexts } from '../support/read-pdf.ts';

const opened = { id: 'h1', openedAt: at('2026-06-23T08:00:00Z'), by: 'Nadia' };
const dispute: Hold = {
  ...opened,
  kind: 'dispute',
  reason: 'quantity',
  amount: cents(100_000),
  until: civilDate('2026-07-23'),
};
const promise: Hold = {
  ...opened,
  kind: 'promise',
  promisedOn: civilDate('2026-06-30'),
  until: civilDate('2026-07-03'),
};
const plan: Hold = {
  ...opened,
  kind: 'plan',
  until: civilDate('2026-08-19'),
  instalments: ['2026-07-15', '2026-08-14'].map((dueOn) => ({
    dueOn: civilDate(dueOn),
    amount: cents(932_040),
  })),
};

const secondLetterOf = (invoice: Invoice) =>
  letterFactsOf(invoice, { debtor: menez, creditor: lanvaux }, 'second-letter', on);
const on = civilDate('2026-07-06');
const words = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/\s+/g, ' ');
const mailOf = (invoice: Invoice) => words(writeEmail(secondLetterOf(invoice)).text);

describe('a letter while a part is in dispute', () => {
  const disputed = {
    ...openHold(anInvoice(), dispute).invoice,
    payments: [aPayment({ amount: cents(600_000) })],
  };

  it('asks for the rest, in an account that adds up', () => {
    const facts = secondLetterOf(disputed);

    expect(facts.invoices[0]).toMatchObject({
      total: 1_864_080,
      received: 600_000,
      disputed: 100_000,
      balance: 1_164_080,
    });
    expect(accountOf(facts)).toContainEqual({ kind: 'disputed', amount: -100_000 });
  });

  it('says what is suspended, in the letter and in the mail', async () => {
    const pages = await placedTexts(await renderLetter(secondLetterOf(disputed)));
    const printed = words(
      pages
        .flat()
        .map(({ text }) => text)
        .join(' '),
    );
    const said =
      'Vous contestez 1 000,00 € de la facture F2026-0388 : cette part n’est pas réclamée ici';

    expect(printed).toContain(said);
    expect(printed).toContain('Part contestée, non réclamée ici');
    expect(mailOf(disputed)).toContain(said);
  });

  it('says it in English too', () => {
    const facts = { ...secondLetterOf(disputed), language: 'en' as const };

    expect(words(writeEmail(facts).text)).toContain('You contest €1,000.00 of invoice F2026-0388');
  });
});

describe('a letter after a word that was not kept', () => {
  const broken = (hold: Hold, now: string): Invoice => {
    const change = holdOver(openHold(anInvoice(), hold).invoice, at(now));
    if (!change) throw new Error('the hold is not over');
    return change.invoice;
  };

  it('recalls the promise', () => {
    expect(mailOf(broken(promise, '2026-07-04T08:00:00Z'))).toContain(
      'Vous nous aviez annoncé un règlement de 18 640,80 € pour le 30 juin 2026 : il ne nous est pas parvenu.',
    );
  });

  it('recalls the first instalment that did not come', () => {
    expect(mailOf(broken(plan, '2026-07-21T08:00:00Z'))).toContain(
      'L’échéance de 9 320,40 € prévue le 15 juillet 2026 par l’échéancier convenu ne nous est pas parvenue',
    );
  });

  it('recalls what a person has called broken', () => {
    const release = { outcome: 'broken', at: at('2026-07-01T08:00:00Z'), by: 'Nadia' } as const;
    const { invoice } = releaseHold(openHold(anInvoice(), plan).invoice, release);

    expect(mailOf(invoice)).toContain('L’échéance de 9 320,40 € prévue le 15 juillet 2026');
  });

  it('recalls it in one step only', () => {
    const said = completeStep(
      broken(promise, '2026-07-04T08:00:00Z'),
      'second-letter',
      opened.openedAt,
      false,
    );

    expect(mailOf(said)).not.toContain('annoncé');
  });
});
