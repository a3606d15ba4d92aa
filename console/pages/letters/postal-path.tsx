import type { RegisteredLetter } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { isMissed } from './postal-states.ts';
import { registeredWords } from './registered-words.ts';

/** The way of a letter through the post, each station with its day. */
export function PostalPath({ events }: Pick<RegisteredLetter, 'events'>) {
  const { told } = useWords(registeredWords);
  const { shortDayOfMoment } = useFormats();
  return (
    <ol className="postal-path">
      {events.map(({ event, at }) => (
        <li key={event} className={isMissed(event) ? 'bad' : undefined}>
          <span>{told[event]}</span>
          <time className="second figure" dateTime={at}>
            {shortDayOfMoment(at)}
          </time>
        </li>
      ))}
    </ol>
  );
}
