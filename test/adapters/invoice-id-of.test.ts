import { describe, expect, it } from 'vitest';
import { invoiceIdOf } from '#adapters/invoice-id-of.ts';

describe('invoiceIdOf', () => {
  // Computed with Python: base64.b32encode(hashlib.sha256(f"{creditor}\0{number}".encode()).digest()).
  it.each([
    ['lanvaux', 'F2026-0388', 'inv_wab2e2gjigh6ihwndekdpe3oju'],
    ['a', 'É 1/2', 'inv_bsolojujzcdfnoq5wyrw4pomqn'],
  ])('gives %s and %s the id everybody can compute', (creditorId, number, id) => {
    expect(invoiceIdOf(creditorId, number)).toBe(id);
  });
});
