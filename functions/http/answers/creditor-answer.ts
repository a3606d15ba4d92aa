import * as z from 'zod';
import { CreditorSettings } from '#domain/creditor.ts';
import { SendingAct } from '#domain/sending-stop.ts';

export const CreditorAnswer = z
  .strictObject({
    id: z.string(),
    ...CreditorSettings.shape,
    sendingActs: z.array(SendingAct).readonly().optional(),
  })
  .meta({ id: 'Creditor' });
