import type { LetterFacts } from '../letter-facts.ts';
import type { RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { euros, fr, on } from './fr.ts';

/** What happened since and must be said whatever the step: a word not kept, a part that is contested. */
export const sinceThen = (facts: LetterFacts, situation: Situation): readonly RichText[] => [
  ...brokenWord(facts),
  ...contestedPart(situation),
];

function brokenWord({ brokenWord: broken }: LetterFacts): readonly RichText[] {
  if (!broken) return [];
  const { kind, dueOn, amount } = broken;
  return kind === 'promise'
    ? [
        fr`Vous nous aviez annoncé un règlement de ${euros(amount)} pour le ${on(dueOn)} : il ne nous est pas parvenu.`,
      ]
    : [
        fr`L’échéance de ${euros(amount)} prévue le ${on(dueOn)} par l’échéancier convenu ne nous est pas parvenue : cet échéancier a pris fin et le solde est de nouveau exigible.`,
      ];
}

function contestedPart({ asked }: Situation): readonly RichText[] {
  return asked.flatMap(({ number, disputed }) =>
    disputed === undefined
      ? []
      : [
          fr`Vous contestez ${euros(disputed)} de la facture ${number} : cette part n’est pas réclamée ici, elle reste suspendue jusqu’à notre réponse. Nous vous demandons le reste, que vous ne contestez pas.`,
        ],
  );
}
