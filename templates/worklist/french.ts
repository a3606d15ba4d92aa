import type { Block } from '#domain/block.ts';
import type { Channel } from '#domain/channel.ts';
import type { Work } from '#domain/work.ts';
import { questionText } from '../history/french/questions.ts';
import { day, dayAt, days, euros, sentence, stepOf } from '../history/french/words.ts';
import { hour } from '../history/hour.ts';
import { quoted } from '../history/sentences.ts';
import { french as reasons } from './french-reasons.ts';
import type { WorkContext, WorklistSentences } from './sentences.ts';

export const french: WorklistSentences = {
  why: (work, context) => sentence(why(work, context)),
  blocked: (block) => sentence(blocked(block)),
  reasons,
};

function why(work: Work, context: WorkContext): string {
  switch (work.kind) {
    case 'send':
      return `${sending(work, context)} : ${stillDue(context)}, sans litige, promesse ni pause.`;
    case 'call':
      return `${callFor(work)} : ${stillDue(context)}.`;
    case 'letter': {
      const { step, isRegistered, dueOn } = work.task;
      const way = isRegistered === true ? 'à poster en recommandé' : 'à poster';
      return `${stepOf(step).name} ${way}, écrite le ${day(dueOn)}.`;
    }
    case 'task':
      return `À voir : ${questionText(work.task.note)}.`;
    case 'promise':
      return `Règlement promis pour le ${day(work.hold.promisedOn)} : rien n’est arrivé, le suivi reprend après le ${day(work.hold.until)}.`;
    case 'dispute':
      return `Litige ouvert le ${dayAt(work.hold.openedAt)} (${quoted(work.hold.reason)}) : une réponse est attendue avant le ${day(work.hold.until)}.`;
    case 'decision':
      return `Une décision est attendue : ${questionText(work.question)}.`;
    case 'doubt':
      return 'Le service d’envoi n’a pas répondu. Rien n’est renvoyé avant de savoir.';
    case 'failure':
      return `${messages[work.contact.channel]} à ${work.contact.to} non remis le ${dayAt(work.contact.at)}.`;
    case 'done':
      return `${messages[work.contact.channel]} à ${work.contact.to}, à ${hour(work.contact.claimedAt)}.`;
  }
}

const messages: Readonly<Record<Channel, string>> = {
  email: 'E-mail',
  sms: 'SMS',
  post: 'Courrier',
  'registered-post': 'Courrier recommandé',
  call: 'Appel',
};

function sending(work: Extract<Work, { kind: 'send' }>, { now }: WorkContext): string {
  const { name, e } = stepOf(work.step);
  return work.scheduledAt > now
    ? `${name} partira à ${hour(work.scheduledAt)}`
    : `${name} attendu${e} depuis ${hour(work.scheduledAt)}`;
}

function callFor({ task }: Extract<Work, { kind: 'call' | 'letter' | 'task' }>): string {
  const since = task.step === undefined ? '' : `, prévu avec « ${stepOf(task.step).name} »`;
  return `Appel à passer${since}`;
}

function stillDue({ balance, daysLate }: WorkContext): string {
  if (daysLate < 0) return `${euros(balance)} à régler dans ${days(-daysLate)}`;
  const since = daysLate === 0 ? 'aujourd’hui' : `depuis ${days(daysLate)}`;
  return `${euros(balance)} dus ${since}`;
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
      return `Une décision est attendue : ${questionText(block.question)}.`;
    case 'doubt':
      return `${messages[block.contact.channel]} du ${dayAt(block.contact.claimedAt)} à ${hour(block.contact.claimedAt)}, sans réponse du service d’envoi.`;
    case 'no-channel':
      return `${stepOf(block.step).name} ne partira pas : aucune adresse valide pour les voies de cette étape.`;
    case 'below-minimum':
      return `${stepOf(block.step).name} ne partira pas : moins de ${euros(block.minimum)}, le seuil des courriers.`;
    case 'waiting':
      return `Attend le ${dayAt(block.waiting.until)} à ${hour(block.waiting.until)} : ${waits[block.waiting.because]}.`;
    case 'stopped':
      return `Tous les envois sont arrêtés depuis le ${dayAt(block.stop.at)} par ${block.stop.by} : ${quoted(block.stop.reason)}.`;
    case 'handed-over':
      return 'Le dernier délai est passé : le dossier est au contentieux.';
  }
}

const waits: Readonly<Record<Extract<Block, { kind: 'waiting' }>['waiting']['because'], string>> = {
  'debtor-day': 'ce client a reçu assez de messages pour la journée',
  'debtor-month': 'ce client a reçu assez de messages pour le mois',
  'creditor-day': 'le plafond d’envois de la journée est atteint',
  throttled: 'le service d’envoi n’avait pas de place',
};

function held(hold: Extract<Block, { hold: unknown }>['hold']): string {
  switch (hold.kind) {
    case 'dispute': {
      const contested = hold.amount === undefined ? '' : `, ${euros(hold.amount)} contestés`;
      return `Litige ouvert le ${dayAt(hold.openedAt)}${contested} : ${quoted(hold.reason)}.`;
    }
    case 'promise':
      return `Règlement promis pour le ${day(hold.promisedOn)} : le suivi reprend après le ${day(hold.until)} si rien n’arrive.`;
    case 'plan':
      return `Échéancier de ${hold.instalments.length} versements jusqu’au ${day(hold.until)}.`;
    case 'pause':
      return `Pause jusqu’au ${day(hold.until)} par ${hold.by} : ${quoted(hold.reason)}.`;
    case 'insolvency':
      return `Procédure collective publiée le ${day(hold.publishedOn)} : créance à déclarer avant le ${day(hold.until)}.`;
  }
}
