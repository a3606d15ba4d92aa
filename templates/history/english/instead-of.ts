import { factsOf, type Past } from '../sentences.ts';

/** Which way a contact should have gone, and why it did not; nothing where it went its first way. */
export function insteadOf({ proof }: Past): string {
  const { has, text } = factsOf(proof);
  if (!has('insteadOf')) return '';
  const reasons = missed[text('insteadOf')] ?? {};
  return ` (${reasons[text('because')] ?? 'the other way did not work'})`;
}

const missed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  email: {
    refused: 'the sending service refused the e-mail',
    bounced: 'the e-mail was rejected',
    complained: 'the e-mail was reported as unwanted',
    'no-address': 'no e-mail address is known',
    'bad-address': 'the e-mail address known does not work',
  },
  sms: {
    refused: 'the sending service refused the SMS',
    bounced: 'the SMS did not arrive',
    'no-address': 'no mobile number is known',
    'bad-address': 'the mobile number known takes no SMS',
  },
};
