import * as z from 'zod';
import { CreditorSettings } from '#domain/creditor.ts';

export const CreditorAnswer = z
  .strictObject({ id: z.string(), ...CreditorSettings.shape })
  .meta({ id: 'Creditor' });
