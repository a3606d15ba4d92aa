import { EinvoiceStatus } from './einvoice-status.ts';

/** What a status of the life cycle does to the relance of its invoice. */
export type EinvoiceEffect =
  | {
      readonly kind: 'follow';
      /** What the status is evidence of. */
      readonly proves?: 'issued' | 'made-available' | 'accepted';
      /** The hold it ends. */
      readonly releases?: 'document-missing';
    }
  | {
      readonly kind: 'hold';
      readonly reason: 'disputed' | 'document-missing' | 'payment-announced';
      /** Working days after which it goes on by itself; absent, a person ends it. */
      readonly workingDays?: number;
    }
  /** Only what was approved is asked for, or the amount reported as cashed comes off: it may be a part. */
  | { readonly kind: 'reduce'; readonly reason: 'approved-in-part' | 'cashed' }
  | { readonly kind: 'stop'; readonly reason: 'refused' | 'rejected' | 'cancelled' | 'wrong-route' }
  /** A person looks before anything else leaves. */
  | {
      readonly kind: 'alert';
      readonly reason:
        | 'direct-payment-request'
        | 'payee-is-the-factor'
        | 'bank-details-changed'
        | 'unknown-status';
    };

const follow = { kind: 'follow' } as const;
const unknown = { kind: 'alert', reason: 'unknown-status' } as const;
const factored = { kind: 'alert', reason: 'payee-is-the-factor' } as const;

/** A refusal is evidence of a dispute and stops the relance; it does not put an end to the debt. */
const EFFECTS: Readonly<Record<EinvoiceStatus, EinvoiceEffect>> = {
  '200': { kind: 'follow', proves: 'issued' },
  '201': follow,
  '202': follow,
  '203': { kind: 'follow', proves: 'made-available' },
  '204': follow,
  '205': { kind: 'follow', proves: 'accepted' },
  '206': { kind: 'reduce', reason: 'approved-in-part' },
  '207': { kind: 'hold', reason: 'disputed' },
  '208': { kind: 'hold', reason: 'document-missing' },
  '209': { kind: 'follow', releases: 'document-missing' },
  '210': { kind: 'stop', reason: 'refused' },
  '211': { kind: 'hold', reason: 'payment-announced', workingDays: 3 },
  '212': { kind: 'reduce', reason: 'cashed' },
  '213': { kind: 'stop', reason: 'rejected' },
  // Its meaning was not found in any source read: a person looks.
  '214': unknown,
  '220': { kind: 'stop', reason: 'cancelled' },
  '221': { kind: 'stop', reason: 'wrong-route' },
  '224': { kind: 'alert', reason: 'direct-payment-request' },
  '225': factored,
  '226': factored,
  '227': { kind: 'alert', reason: 'bank-details-changed' },
  '228': follow,
  '501': { kind: 'stop', reason: 'rejected' },
};

/** What a status code does (CGI ann. IV 41 septies G, AFNOR XP Z12-012); one we do not know goes to a person. */
export function einvoiceEffect(code: string): EinvoiceEffect {
  const status = EinvoiceStatus.safeParse(code);
  return status.success ? EFFECTS[status.data] : unknown;
}
