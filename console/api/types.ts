import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type Creditor = Schemas['Creditor'];
export type InvoiceRow = Schemas['InvoiceRow'];
export type Invoice = Schemas['Invoice'];
export type Step = Schemas['Step'];
export type Claim = Schemas['Claim'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type Proof = Schemas['Proof'];
export type Debtor = Schemas['Debtor'];
export type Task = Schemas['Task'];
export type Hold = Schemas['Hold'];
export type HoldRequest = Schemas['HoldRequest'];
export type Problem = Schemas['Problem'];

export type InvoiceStatus = InvoiceRow['status'];
export type HoldKind = Hold['kind'];
export type Attention = NonNullable<InvoiceRow['attention']>;
export type StepName = Step['step'];
export type Contact = Step['contacts'][number];
export type Channel = Contact['channel'];
export type ContactState = Contact['state'];
export type CalendarName = InvoiceRow['calendar'];
