import * as z from 'zod';

/** Life-cycle status of an electronic invoice in the French reform (AFNOR XP Z12-012 codes). */
export const EinvoiceStatus = z.enum([
  '200',
  '201',
  '202',
  '203',
  '204',
  '205',
  '206',
  '207',
  '208',
  '209',
  '210',
  '211',
  '212',
  '213',
  '214',
  '220',
  '221',
  '224',
  '225',
  '226',
  '227',
  '228',
  '501',
]);
export type EinvoiceStatus = z.infer<typeof EinvoiceStatus>;
