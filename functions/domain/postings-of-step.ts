import { type CivilDate, earliest } from './civil-date.ts';
import { dayOf } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { Posting, PostingEvent } from './posting.ts';
import type { StepName } from './step-name.ts';

export const postingsOf = (
  { postings = [] }: Pick<Invoice, 'postings'>,
  step: StepName,
): readonly Posting[] => postings.filter((posting) => posting.step === step);

/** Each of these shows that the postman stood at the door, on that day at the latest. */
const PRESENTATIONS: ReadonlySet<PostingEvent> = new Set([
  'first-presented',
  'received',
  'refused',
  'not-claimed',
]);

export type PostedOn = {
  readonly postedOn?: CivilDate | undefined;
  /** The day of the first presentation, where the post told of one. */
  readonly presentedOn?: CivilDate | undefined;
};

/** When the letter of a step was put in the post and first presented, as far as the post has told. */
export function postedOn(invoice: Pick<Invoice, 'postings'>, step: StepName): PostedOn {
  const known = postingsOf(invoice, step);
  const posted = known.find(({ event }) => event === 'posted');
  const presented = known
    .filter(({ event }) => PRESENTATIONS.has(event))
    .map(({ at }) => dayOf(at));
  return {
    ...(posted && { postedOn: dayOf(posted.at) }),
    ...(presented[0] !== undefined && { presentedOn: presented.reduce(earliest, presented[0]) }),
  };
}
