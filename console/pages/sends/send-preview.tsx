import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Pause, SkipForward } from 'lucide-react';
import { useState } from 'react';
import { OpenPause } from '../../acts/open-pause.tsx';
import { SkipStep } from '../../acts/skip-step.tsx';
import { stepPreviewQuery } from '../../api/next-sends-query.ts';
import type { Channel } from '../../api/types.ts';
import { useKeys } from '../../keyboard/use-keys.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { useRefusal } from '../../language/use-refusal.ts';
import { Tabs } from '../../parts/tabs.tsx';
import { channels, steps } from '../../words/states.ts';
import { MessageToCome } from './message-to-come.tsx';
import type { SendRow } from './sends-page.tsx';
import { sendsWords } from './sends-words.ts';

type Props = { readonly row: SendRow };

/** What one send would say, channel by channel, and the ways to keep it back. */
export function SendPreview({ row }: Props) {
  const words = useWords(sendsWords);
  const { language, formats } = useLanguage();
  const { invoice, step, at } = row;
  return (
    <aside className="card" aria-label={words.preview}>
      <div className="pad">
        <h2>{invoice.debtor.name}</h2>
        <p className="second">
          {steps[step].label[language]} ·{' '}
          {words.leaves(formats.longDayOfMoment(at), formats.hour(at))}
        </p>
        <Acts row={row} />
      </div>
      <Messages row={row} />
    </aside>
  );
}

function Acts({ row: { invoice, step } }: Props) {
  const words = useWords(sendsWords);
  const [act, setAct] = useState<'pause' | 'skip'>();
  const close = () => setAct(undefined);
  const isFollowed = invoice.status === 'followed';
  useKeys({ p: isFollowed ? () => setAct('pause') : undefined });
  return (
    <p className="line">
      {isFollowed && (
        <button type="button" className="button" onClick={() => setAct('pause')}>
          <Pause aria-hidden className="icon" /> {words.pause} <kbd aria-hidden>p</kbd>
        </button>
      )}
      <button type="button" className="button" onClick={() => setAct('skip')}>
        <SkipForward aria-hidden className="icon" /> {words.skip}
      </button>
      <Link to="/factures/$invoiceId" params={{ invoiceId: invoice.id }} search={{}}>
        {words.open}
      </Link>
      {act === 'pause' && <OpenPause invoice={invoice} close={close} />}
      {act === 'skip' && <SkipStep invoice={invoice} planned={[step]} first={step} close={close} />}
    </p>
  );
}

function Messages({ row: { invoice, step } }: Props) {
  const refusal = useRefusal();
  const { language } = useLanguage();
  const { data, error } = useQuery(stepPreviewQuery(invoice.id, step));
  const [chosen, choose] = useState<Channel>();
  if (error) {
    return (
      <p className="pad bad" role="alert">
        {refusal(error)}
      </p>
    );
  }
  if (!data) return <div className="paper-wait" aria-busy="true" />;
  const [first] = data.messages;
  const shown = data.messages.find(({ channel }) => channel === chosen) ?? first;
  if (!shown) return null;
  const message = <MessageToCome key={shown.channel} message={shown} step={step} />;
  if (data.messages.length === 1) return message;
  const tabs = data.messages.map(({ channel }) => ({
    id: channel,
    label: channels[channel].label[language],
  }));
  return (
    <Tabs tabs={tabs} current={shown.channel} show={choose}>
      {message}
    </Tabs>
  );
}
