import { steps } from '../words.js';

const kinds = { post: 'Lettre simple', 'registered-post': 'Lettre recommandée' };

/** What it is about: the subject of a mail, the words of an SMS, the kind of a letter. */
export function subjectOf({ channel, subject, text }) {
  if (channel === 'sms') return text;
  if (channel === 'email') return subject ?? '';
  const [kind, step] = (subject ?? '').split(' · ');
  return [kinds[kind] ?? kind, steps[step] ?? step].filter(Boolean).join(' · ');
}
