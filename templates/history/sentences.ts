import type { CivilDate } from '#domain/civil-date.ts';
import type { DatedStep } from '#domain/dated-step.ts';
import type { Hold } from '#domain/hold.ts';
import type { Cents } from '#domain/money.ts';
import type { Proof, ProofKind } from '#domain/proof.ts';
import type { SendingAct } from '#domain/sending-stop.ts';
import type { Waiting } from '#domain/waiting.ts';

/** Something that happened, with what was owed just then. */
export type Past = {
  readonly proof: Proof;
  readonly balance: Cents;
  readonly dueOn: CivilDate;
};

/** A step to come, with what will let it go or keep it. */
export type Planned = {
  readonly dated: DatedStep;
  readonly balance: Cents;
  readonly hold?: Hold | undefined;
  /** Why it is due and has not left: a ceiling, a service without room, or a stop of all sends. */
  readonly waiting?: Pick<Waiting, 'because' | 'until'> | undefined;
  readonly stop?: SendingAct | undefined;
  /** What finance was asked: nothing leaves before the answer. */
  readonly question?: string | undefined;
  /** What is asked for all the same, where only a part is in dispute. */
  readonly goesOn?: Cents | undefined;
  /** Why it would be passed over if nothing changes. */
  readonly skip?: 'no-channel' | 'below-minimum' | undefined;
};

/** The timeline of an invoice in one language: one plain sentence for each kind of event, without jargon. */
export type HistorySentences = {
  readonly past: Readonly<Record<ProofKind, (past: Past) => string>>;
  readonly planned: (planned: Planned) => string;
};

type Facts = NonNullable<Proof['facts']>;

/** The facts of a proof by name and type; a proof from another version may lack one. */
export const factsOf = ({ facts = {} }: Proof) => ({
  text: (name: string): string => String(facts[name] ?? ''),
  number: (name: string): number => numberOf(facts, name) ?? 0,
  has: (name: string): boolean => facts[name] !== undefined,
});

const numberOf = (facts: Facts, name: string): number | undefined => {
  const value = facts[name];
  return typeof value === 'number' ? value : undefined;
};

/** What a person wrote, to stand inside a sentence: its own full stop goes. */
export const quoted = (text: string | undefined): string => (text ?? '').trim().replace(/\.+$/, '');
