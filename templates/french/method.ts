import { addDays } from '#domain/civil-date.ts';
import { sum } from '#domain/money.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { yearDays } from '../year-days.ts';
import { euros, fr, on } from './fr.ts';
import { onlyOf } from './invoices.ts';

/** How the penalties were counted, so that the reader can count them again. */
export function methodText(facts: LetterFacts, situation: Situation): RichText {
  const only = onlyOf(situation);
  const start = only
    ? fr`du lendemain de l’échéance (${on(addDays(only.dueOn, 1))})`
    : fr`du lendemain de chaque échéance`;
  return fr`Les pénalités se comptent ${start} au jour de l’arrêté inclus : restant dû × taux annuel × jours ÷ ${yearDays(facts).join(' ou ')}, arrondi au centime par période. ${rateText(facts)} ${indemnityText(facts)}${covered(facts)}`;
}

function rateText({ debtor, creditor: { penaltyClause } }: LetterFacts): RichText {
  if (debtor.kind === 'public') {
    return fr`Le taux est celui de la Banque centrale européenne en vigueur au premier jour du semestre où les intérêts ont commencé à courir, majoré de 8 points ; il reste le même pendant tout le retard.`;
  }
  if (penaltyClause?.kind === 'fixed') return fr`Le taux est celui de nos conditions de règlement.`;
  if (penaltyClause?.kind === 'legal-times') {
    return fr`Le taux est celui de nos conditions de règlement : ${penaltyClause.factor.replace('.', ',')} fois le taux d’intérêt légal du semestre.`;
  }
  const points = (penaltyClause?.points ?? '10').replace('.', ',');
  return fr`Le taux est celui de la Banque centrale européenne au 1er janvier et au 1er juillet, majoré de ${points} points.`;
}

function indemnityText({ claim, invoices }: LetterFacts): RichText {
  if (claim.indemnity === 0) return [];
  const each = invoices.length === 1 ? '' : `, soit ${euros(4_000)} par facture en retard,`;
  return fr`L’indemnité de ${euros(claim.indemnity)}${each} est due une fois par facture ; elle ne porte pas de pénalités.`;
}

function covered({ claim: { received } }: LetterFacts): RichText {
  const covering = received.filter(({ allocatedTo }) => allocatedTo.interest > 0);
  const [only, ...others] = covering;
  if (only === undefined) return [];
  const interest = sum(covering.map(({ allocatedTo }) => allocatedTo.interest));
  const principal = sum(covering.map(({ allocatedTo }) => allocatedTo.principal));
  const who =
    others.length === 0 ? fr`Votre règlement du ${on(only.on)} a` : fr`Vos règlements ont`;
  return fr` ${who} couvert ${euros(interest)} de pénalités échues, puis ${euros(principal)} de principal.`;
}
