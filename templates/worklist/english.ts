import type { Block } from '#domain/block.ts';
import type { Channel } from '#domain/channel.ts';
import type { Work } from '#domain/work.ts';
import { questionText } from '../history/english/questions.ts';
import { day, dayAt, days, euros, stepOf } from '../history/english/words.ts';
import { hour } from '../history/hour.ts';
import { quoted } from '../history/sentences.ts';
import { english as reasons } from './english-reasons.ts';
import type { WorkContext, WorklistSentences } from './sentences.ts';

export const english: WorklistSentences = {
  why: why,
  blocked: blocked,
  reasons,
};

function why(work: Work, context: WorkContext): string {
  switch (work.kind) {
    case 'send':
      return `${sending(work, context)}: ${stillDue(context)}, with no dispute, promise or pause.`;
    case 'call':
      return `${callFor(work)}: ${stillDue(context)}.`;
    case 'letter': {
      const { step, isRegistered, dueOn } = work.task;
      const way = isRegistered === true ? 'to be sent by registered post' : 'to be posted';
      return `${stepOf(step)} ${way}, written on ${day(dueOn)}.`;
    }
    case 'task':
      return `To look at: ${questionText(work.task.note)}.`;
    case 'promise':
      return `Payment promised for ${day(work.hold.promisedOn)}: nothing has come, follow-up resumes after ${day(work.hold.until)}.`;
    case 'dispute':
      return `Disputed since ${dayAt(work.hold.openedAt)} (${quoted(work.hold.reason)}): an answer is due by ${day(work.hold.until)}.`;
    case 'decision':
      return `A decision is needed: ${questionText(work.question)}.`;
    case 'doubt':
      return 'The sending service did not answer. Nothing is resent until we know.';
    case 'failure':
      return `${messages[work.contact.channel]} to ${work.contact.to} not delivered on ${dayAt(work.contact.at)}.`;
    case 'done':
      return `${messages[work.contact.channel]} to ${work.contact.to}, at ${hour(work.contact.claimedAt)}.`;
  }
}

const messages: Readonly<Record<Channel, string>> = {
  email: 'E-mail',
  sms: 'SMS',
  post: 'Letter',
  'registered-post': 'Registered letter',
  call: 'Call',
};

function sending(work: Extract<Work, { kind: 'send' }>, { now }: WorkContext): string {
  const name = stepOf(work.step);
  return work.scheduledAt > now
    ? `${name} will leave at ${hour(work.scheduledAt)}`
    : `${name} expected since ${hour(work.scheduledAt)}`;
}

function callFor({ task }: Extract<Work, { kind: 'call' | 'letter' | 'task' }>): string {
  const since = task.step === undefined ? '' : `, planned with “${stepOf(task.step)}”`;
  return `Call to make${since}`;
}

function stillDue({ balance, daysLate }: WorkContext): string {
  if (daysLate < 0) return `${euros(balance)} to be paid in ${days(-daysLate)}`;
  const since = daysLate === 0 ? 'today' : `for ${days(daysLate)}`;
  return `${euros(balance)} due ${since}`;
}

function blocked(block: Block): string {
  switch (block.kind) {
    case 'dispute':
    case 'promise':
    case 'plan':
    case 'pause':
    case 'insolvency':
      return held(block.hold);
    case 'decision':
      return `A decision is needed: ${questionText(block.question)}.`;
    case 'doubt':
      return `${messages[block.contact.channel]} of ${dayAt(block.contact.claimedAt)} at ${hour(block.contact.claimedAt)}, without an answer from the sending service.`;
    case 'no-channel':
      return `${stepOf(block.step)} will not leave: no valid address for the channels of this step.`;
    case 'below-minimum':
      return `${stepOf(block.step)} will not leave: less than ${euros(block.minimum)}, the minimum for letters.`;
    case 'waiting':
      return `Waits until ${dayAt(block.waiting.until)} at ${hour(block.waiting.until)}: ${waits[block.waiting.because]}.`;
    case 'stopped':
      return `All sends have been stopped since ${dayAt(block.stop.at)} by ${block.stop.by}: ${quoted(block.stop.reason)}.`;
    case 'handed-over':
      return 'The last delay is over: the file is with the lawyers.';
  }
}

const waits: Readonly<Record<Extract<Block, { kind: 'waiting' }>['waiting']['because'], string>> = {
  'debtor-day': 'this debtor has had enough messages for the day',
  'debtor-month': 'this debtor has had enough messages for the month',
  'creditor-day': 'the ceiling of the day is reached',
  throttled: 'the sending service had no room',
};

function held(hold: Extract<Block, { hold: unknown }>['hold']): string {
  switch (hold.kind) {
    case 'dispute': {
      const contested = hold.amount === undefined ? '' : `, ${euros(hold.amount)} contested`;
      return `Disputed since ${dayAt(hold.openedAt)}${contested}: ${quoted(hold.reason)}.`;
    }
    case 'promise':
      return `Payment promised for ${day(hold.promisedOn)}: follow-up resumes after ${day(hold.until)} if nothing comes.`;
    case 'plan':
      return `Plan of ${hold.instalments.length} instalments until ${day(hold.until)}.`;
    case 'pause':
      return `Paused until ${day(hold.until)} by ${hold.by}: ${quoted(hold.reason)}.`;
    case 'insolvency':
      return `Insolvency proceedings published on ${day(hold.publishedOn)}: claim to be declared before ${day(hold.until)}.`;
  }
}
