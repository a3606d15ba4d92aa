import * as z from 'zod';
import { Debtor } from '#domain/debtor.ts';
import { DebtorFile } from '#domain/debtor-file.ts';
import type { Instant } from '#domain/instant.ts';
import { DebtorDetail } from '../answers/debtor-detail.ts';
import { readDebtor, unknownDebtor } from '../answers/read-debtor.ts';
import { By, debtorParams, UNSIGNED } from '../parameters.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const { id: _fixed, ...correctable } = Debtor.shape;

/** A field given stands before what invoices say; `null` takes finance's word back. */
const DebtorCorrection = z
  .strictObject({
    name: correctable.name.nullish(),
    kind: correctable.kind.nullish(),
    siren: correctable.siren.nullable(),
    address: correctable.address.nullish(),
    contacts: correctable.contacts.nullish().describe('One list: it replaces all contacts'),
    language: correctable.language.nullable(),
    zone: correctable.zone.nullable(),
    calendar: correctable.calendar.nullable(),
    note: z.string().trim().min(1).max(2_000).nullish().describe('Facts only'),
    followedBy: By.nullish(),
    by: By.optional(),
  })
  .meta({ id: 'DebtorCorrection' });
type DebtorCorrection = z.output<typeof DebtorCorrection>;

export const correctDebtor = route({
  method: 'patch',
  path: '/debtors/{creditorId}/{debtorId}',
  summary:
    'Corrects a debtor: the next step already goes to the new address, and no later invoice overwrites it; null takes a correction back',
  input: { params: debtorParams, body: DebtorCorrection },
  answer: DebtorDetail,
  problems: ['not-found'],
  handle: async ({ params, body }, services, { at }) => {
    const { creditorId, debtorId } = params;
    const file = await services.parties.findFile(creditorId, debtorId);
    if (!file) return unknownDebtor(params);
    await services.parties.saveFile(creditorId, debtorId, fileAfter(file, body, at));
    const read = await readDebtor(params, services, at);
    return read.kind === 'problem' ? read : ok(read.detail);
  },
});

function fileAfter(file: DebtorFile, body: DebtorCorrection, at: Instant): DebtorFile {
  const { note, followedBy, by = UNSIGNED, ...corrections } = body;
  return DebtorFile.parse({
    corrections: merged(file.corrections, corrections),
    note: note === undefined ? file.note : (note ?? undefined) && { text: note, by, at },
    followedBy: followedBy === undefined ? file.followedBy : (followedBy ?? undefined),
  });
}

/** As a JSON merge patch (RFC 7396): what is null is taken away. */
const merged = (before: object, given: object): object =>
  Object.fromEntries(
    Object.entries({ ...before, ...given }).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );
