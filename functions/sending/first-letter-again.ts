import type { ArchivedFile, Contact } from '#domain/contact.ts';
import type { LetterFacts } from '#templates/letter-facts.ts';

/**
 * The first letter as it was sent, where a mail encloses it once more: the follow-up does, unless a part of what the
 * letter asked for is in dispute by now.
 */
export function firstLetterAgain(
  { step, hasDisputedPart }: Pick<LetterFacts, 'step' | 'hasDisputedPart'>,
  contacts: readonly Contact[],
): ArchivedFile | undefined {
  if (step !== 'follow-up' || hasDisputedPart === true) return undefined;
  return contacts.findLast((made) => made.step === 'first-letter' && made.letter !== undefined)
    ?.letter;
}
