import type { CivilDate } from '#domain/civil-date.ts';
import { CreditorSettings } from '#domain/creditor.ts';
import { dayOf } from '#domain/instant.ts';
import { logoOf } from '#templates/logo.ts';
import { CreditorAnswer } from '../answers/creditor-answer.ts';
import { creditorParams } from '../parameters.ts';
import { type Problem, refusedField } from '../problems/problem.ts';
import { refusedClause } from '../problems/refused-clause.ts';
import { refusedWording } from '../problems/refused-wording.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

export const putCreditor = route({
  method: 'put',
  path: '/creditors/{creditorId}',
  summary: 'Say who sends: letterhead, bank account, terms and habits of a creditor',
  input: { params: creditorParams, body: CreditorSettings.meta({ id: 'CreditorSettings' }) },
  answer: CreditorAnswer,
  problems: ['invalid-parameter'],
  handle: async ({ params, body }, { parties }, { at }) => {
    const refusal =
      refusedLogo(body) ?? unlawfulClause(body, dayOf(at)) ?? refusedWording(body.wording);
    if (refusal) return refusal;
    const creditor = { ...body, id: params.creditorId };
    await parties.saveCreditor(creditor);
    return ok(creditor);
  },
});

const unlawfulClause = ({ penaltyClause, rates }: CreditorSettings, today: CivilDate) =>
  penaltyClause && refusedClause(penaltyClause, today, rates);

/** A logo that cannot be printed would stop every letter: it is refused here, with what is wrong with it. */
function refusedLogo(settings: CreditorSettings): Problem | undefined {
  try {
    logoOf(settings);
    return undefined;
  } catch (error) {
    const why =
      error instanceof RangeError || !(error instanceof Error) ? 'it is damaged' : error.message;
    const detail = `logo.contentBase64 must be a PNG or JPEG that can be printed: ${why}`;
    return refusedField('/logo/contentBase64', detail, { code: 'not-an-image' });
  }
}
