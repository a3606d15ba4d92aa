import * as z from 'zod';
import { s3Client } from '#adapters/aws-clients.ts';
import { environment } from '#adapters/environment.ts';
import { letterArchive } from '#adapters/letter-archive.ts';
import { executionsOfEnvironment } from '../records/executions-of-environment.ts';
import { ledger } from '../records/ledger.ts';
import type { ApiServices } from './services.ts';

const Settings = z.object({ ARCHIVE_BUCKET: z.string() });

/** The services of the API as its function's environment names them. */
export function servicesOfEnvironment(): ApiServices {
  const { ARCHIVE_BUCKET } = environment(Settings);
  return {
    ...ledger(),
    executions: executionsOfEnvironment(),
    archive: letterArchive(s3Client(), ARCHIVE_BUCKET),
  };
}
