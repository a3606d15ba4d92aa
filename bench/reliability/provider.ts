import type { SendResult } from '#adapters/send-result.ts';
import type { Channel } from '#domain/channel.ts';
import { addSeconds, type Instant } from '#domain/instant.ts';
import type { ProviderEvent } from '#domain/record-provider-event.ts';
import type { ChannelSender } from '../../functions/sending/channel-sender.ts';
import type { Gate } from './gate.ts';

export type Letter = { readonly channel: Channel; readonly step: string; readonly claimId: string };
type Due = { readonly at: Instant; readonly event: ProviderEvent };

/** How the service takes a letter: as asked, unless a row wants otherwise. */
export type Taking = (letter: Letter, at: Instant) => SendResult['kind'];

/** Seconds until the service publishes that it sent what it took. */
const EVENT_SECONDS = 5;

/** SES, SNS and the post desk in one: what left, and the events that will tell of it. */
export function provider(gate: Gate, now: () => Instant, taking: Taking) {
  const left: Letter[] = [];
  let due: Due[] = [];

  const take = (letter: Letter): SendResult => {
    const kind = taking(letter, now());
    const providerId = `message-${left.length + 1}`;
    if (kind === 'accepted' || kind === 'unanswered') {
      left.push(letter);
      due.push({ at: addSeconds(now(), EVENT_SECONDS), event: eventOf(letter, providerId, now()) });
    }
    if (kind === 'accepted') return { kind, providerId };
    return kind === 'refused' ? { kind, reason: 'MessageRejected' } : { kind };
  };
  const sender =
    (channel: Channel): ChannelSender =>
    async ({ claimId, facts }) => {
      await gate.pass('archive write', async () => undefined);
      const letter = { channel, claimId, step: facts.step };
      return {
        message: { key: claimId, sha256: 'a'.repeat(64) },
        send: () => gate.pass(`${channel} send`, async () => take(letter)),
      };
    };

  return {
    left,
    sender,
    /** The events that are due by now, once. */
    tell: (): readonly ProviderEvent[] => {
      const ready = due.filter(({ at }) => at <= now());
      due = due.filter(({ at }) => at > now());
      return ready.map(({ event }) => event);
    },
  };
}

function eventOf({ channel, claimId }: Letter, providerId: string, at: Instant): ProviderEvent {
  const isPaper = channel === 'post' || channel === 'registered-post';
  const kind = isPaper ? 'accepted' : 'sent';
  return { kind, eventId: `${kind}:${providerId}`, claimId, providerId, at, isPermanent: false };
}
