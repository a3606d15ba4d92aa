import type { Channel, ContactState, StepName } from '../api/types.ts';
import { type Bilingual, bilingual } from '../language/bilingual.ts';

type Result = (channel: Channel, state: ContactState) => string;
type Words = Readonly<Record<ContactState, string>>;

const frenchMail: Words = {
  claimed: 'en cours',
  accepted: 'parti',
  sent: 'parti',
  delivered: 'remis',
  failed: 'rejeté',
};
/** Of letters that French has as feminine: `la relance`, `la mise en demeure`. */
const frenchLetter: Words = {
  claimed: 'en cours',
  accepted: 'partie',
  sent: 'partie',
  delivered: 'remise',
  failed: 'rejetée',
};
const frenchSms: Words = { ...frenchMail, failed: 'en échec' };
const frenchPaper: Words = {
  ...frenchSms,
  claimed: 'à poster',
  accepted: 'à poster',
  sent: 'posté',
};
const frenchCall: Words = { ...frenchSms, claimed: 'à passer', accepted: 'à passer' };

const english: Words = {
  claimed: 'sending',
  accepted: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  failed: 'failed',
};
const englishPaper: Words = { ...english, claimed: 'to post', accepted: 'to post', sent: 'posted' };
const englishCall: Words = { ...english, claimed: 'to make', accepted: 'to make' };

type ByChannel = Readonly<Record<Channel, Words>>;
const french: ByChannel = {
  email: frenchMail,
  sms: frenchSms,
  post: frenchPaper,
  'registered-post': frenchPaper,
  call: frenchCall,
};
const inEnglish: ByChannel = {
  email: english,
  sms: english,
  post: englishPaper,
  'registered-post': englishPaper,
  call: englishCall,
};

/** What came of a contact, in a word after its channel: `E-mail remis`, `SMS parti`, `Courrier à poster`. */
export const contactResults: Bilingual<Result> = bilingual<Result>(
  (channel, state) => french[channel][state],
  (channel, state) => inEnglish[channel][state],
);

const MASCULINE: ReadonlySet<StepName> = new Set(['reminder', 'legal-file']);

/** What came of a letter by e-mail, in a word after its name: `Rappel remis`, `Relance 1 remise`. */
export const letterResults: Bilingual<(step: StepName, state: ContactState) => string> = bilingual(
  (step, state) => (MASCULINE.has(step) ? frenchMail : frenchLetter)[state],
  (_step, state) => english[state],
);
