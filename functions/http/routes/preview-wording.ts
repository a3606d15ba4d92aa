import * as z from 'zod';
import { dayOf } from '#domain/instant.ts';
import { Language } from '#domain/language.ts';
import { Wording } from '#domain/letter-settings.ts';
import { WritingStep } from '#domain/step-name.ts';
import { sampleFacts } from '#templates/sample-facts.ts';
import { creditorParams } from '../parameters.ts';
import { problem } from '../problems/problem.ts';
import { refusedWording } from '../problems/refused-wording.ts';
import { route } from '../route.ts';

const PDF = 'application/pdf';

const WordingPreview = z
  .strictObject({
    step: WritingStep,
    wording: Wording.optional().describe('Words not saved yet; the saved ones by default'),
    language: Language.optional(),
  })
  .meta({ id: 'WordingPreview' });

export const previewWording = route({
  method: 'post',
  path: '/creditors/{creditorId}/letters/preview',
  summary:
    'A letter of the creditor to an invented debtor, in its own words; nothing is kept of it',
  input: { params: creditorParams, body: WordingPreview },
  answer: z.never(),
  files: [PDF],
  problems: ['not-found'],
  handle: async ({ params: { creditorId }, body }, { parties }, { at }) => {
    const { step, wording, language } = body;
    const known = await parties.findCreditor(creditorId);
    if (!known) return problem('not-found', `there is no creditor ${creditorId}`);
    const refusal = refusedWording(wording);
    if (refusal) return refusal;
    const creditor = { ...known, ...(wording && { wording }), ...(language && { language }) };
    // The PDF engine is most of this function's code: only a preview pays for loading it.
    const { renderLetter } = await import('#templates/letter.tsx');
    const bytes = await renderLetter(sampleFacts(creditor, step, dayOf(at)));
    return {
      kind: 'file',
      contentType: PDF,
      // A copy over a plain buffer, the only kind a response takes.
      bytes: new Uint8Array(bytes),
      fileName: `${creditorId}-${step}.pdf`,
    };
  },
});
