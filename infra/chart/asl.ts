/** The part of the Amazon States Language that our charts use, in its JSONata form. */
export type State = { readonly Type: string } & Readonly<Record<string, unknown>>;
export type States = Readonly<Record<string, State>>;
export type Chart = {
  readonly Comment: string;
  readonly QueryLanguage: 'JSONata';
  readonly StartAt: string;
  readonly States: States;
};

/** A JSONata expression as the States Language writes it. */
export const query = (expression: string): string => `{% ${expression} %}`;
