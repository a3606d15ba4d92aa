import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CreditorSettings } from '#domain/creditor.ts';
import { HoldRequest } from '#domain/hold-request.ts';
import { isIban } from '#domain/iban.ts';
import { IssuedInvoice } from '#domain/issued-invoice.ts';
import { isSiren } from '#domain/siren.ts';
import { portfolio } from '../../samples/portfolio.ts';

const file = await readFile(new URL('../../samples/portfolio.json', import.meta.url), 'utf8');
const written: unknown = JSON.parse(file);
const invoices = portfolio.actions
  .filter(({ kind }) => kind === 'invoice')
  .map(({ body }) => IssuedInvoice.parse(body));
const debtors = invoices.map(({ debtor }) => debtor);
const contacts = debtors.flatMap((debtor) => debtor.contacts);

/** Arcep's ranges for fiction, and Ofcom's: nobody's telephone rings. */
const FICTION =
  /^(?:01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \d\d \d\d$|^\+44 (?:20 7946 0\d{3}|7700 900\d{3})$/;

describe('the sample portfolio', () => {
  it('is what its stories write', () => {
    expect(written).toEqual(JSON.parse(JSON.stringify(portfolio)));
  });

  it('has two creditors and some forty invoices that the API admits', () => {
    for (const { id, ...settings } of portfolio.creditors) {
      expect(CreditorSettings.safeParse(settings).error, id).toBeUndefined();
    }
    expect(portfolio.creditors).toHaveLength(2);
    expect(invoices.length).toBeGreaterThanOrEqual(38);
    const ids = invoices.map(({ creditorId, number }) => `${creditorId} ${number}`);
    expect(new Set(ids).size).toBe(invoices.length);
  });

  it('has valid SIREN and IBAN check digits, each SIREN once', () => {
    const known = new Map(debtors.map(({ id, siren }) => [id, siren]));
    const sirens = [...known.values(), ...portfolio.creditors.map(({ siren }) => siren)].filter(
      (siren) => siren !== undefined,
    );
    expect(sirens.filter((siren) => !isSiren(siren))).toEqual([]);
    expect(new Set(sirens).size).toBe(sirens.length);
    expect(portfolio.creditors.filter(({ iban }) => !isIban(iban))).toEqual([]);
  });

  it('reaches nobody real: fictional numbers, addresses that cannot exist', () => {
    const numbers = contacts.flatMap(({ phone, mobile }) => [phone ?? [], mobile ?? []].flat());
    const addresses = contacts.flatMap(({ email }) => email ?? []);
    expect(numbers.filter((number) => !FICTION.test(number))).toEqual([]);
    expect(addresses.filter((one) => !/\.example$|@simulator\.amazonses\.com$/.test(one))).toEqual(
      [],
    );
  });

  it('tells its story in order of time and ends on a morning of letters', () => {
    const instants = portfolio.actions.map(({ at }) => z.iso.datetime().parse(at));
    expect(instants).toEqual(instants.toSorted());
    expect(portfolio.clock <= (instants[0] ?? '')).toBe(true);
    expect(instants.at(-1)).toBe('2026-11-20T07:59:15.000Z');
  });

  it('acts on invoices of its own only', () => {
    const holds = portfolio.actions.filter(({ path }) => path.endsWith('/holds'));
    expect(holds.filter(({ body }) => !HoldRequest.safeParse(body).success)).toEqual([]);
    expect(
      portfolio.actions.filter(
        ({ path }) => !/^\/v1\/invoices(?:\/inv_[a-z2-7]{26}\/|$)/.test(path),
      ),
    ).toEqual([]);
  });
});
