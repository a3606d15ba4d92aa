import { Check, Clock, MailOpen, X } from 'lucide-react';
import type { PostalEvent } from '../../api/types.ts';
import { bilingual } from '../../language/bilingual.ts';
import type { Look } from '../../words/states.ts';
import { registeredWords } from './registered-words.ts';

const drawn: Readonly<Record<PostalEvent, Pick<Look, 'tone' | 'icon'>>> = {
  posted: { tone: 'info', icon: MailOpen },
  'first-presented': { tone: 'warn', icon: Clock },
  received: { tone: 'ok', icon: Check },
  refused: { tone: 'bad', icon: X },
  'not-claimed': { tone: 'bad', icon: X },
  returned: { tone: 'bad', icon: X },
};

/** What the post calls a letter that lies at the post office. */
const inInstance = bilingual('En instance', 'At the post office');

/** How a letter stands after what the post told of it last. */
export const postalLook = (event: PostalEvent): Look => ({
  ...drawn[event],
  label:
    event === 'first-presented'
      ? inInstance
      : bilingual(registeredWords.fr.told[event], registeredWords.en.told[event]),
});

/** Whether the letter did not get where it was to go. */
export const isMissed = (event: PostalEvent): boolean => drawn[event].tone === 'bad';
