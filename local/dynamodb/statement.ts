import { ServiceError } from '../wire/service-error.ts';

/** A PartiQL statement of one of the forms known here; each attribute it names has one parameter, in this order. */
export type Statement =
  | { readonly kind: 'insert'; readonly table: string; readonly item: readonly string[] }
  | {
      readonly kind: 'update';
      readonly table: string;
      readonly set: readonly string[];
      readonly remove: readonly string[];
      readonly where: readonly string[];
    };

const insertForm = /^\s*INSERT\s+INTO\s+"([\w.-]+)"\s+VALUE\s+\{(.*)\}\s*$/is;
const itemForm = /^\s*'([^']+)'\s*:\s*\?\s*$/;
const updateForm = /^\s*UPDATE\s+"([\w.-]+)"\s+(.+?)\s+WHERE\s+(.+?)\s*$/is;
const clauseStart = /\s+(?=SET\b|REMOVE\b)/i;
const setForm = /^SET\s+"(\w+)"\s*=\s*\?$/i;
const removeForm = /^REMOVE\s+"(\w+)"$/i;
const equalForm = /^"(\w+)"\s*=\s*\?$/;

const known = new Map<string, Statement>();

/** Reads a statement with so many parameters; one of another form is refused as DynamoDB refuses what it cannot read. */
export function statementOf(text: string, parameters: number): Statement {
  const statement = known.get(text) ?? insertOf(text) ?? updateOf(text);
  if (!statement) throw refused(text);
  known.set(text, statement);
  if (attributesOf(statement) === parameters) return statement;
  const message = "Number of parameters in request and statement don't match.";
  throw new ServiceError('ValidationException', message);
}

const attributesOf = (statement: Statement): number =>
  statement.kind === 'insert'
    ? statement.item.length
    : statement.set.length + statement.where.length;

function insertOf(text: string): Statement | undefined {
  const [, table, attributes] = insertForm.exec(text) ?? [];
  if (table === undefined || attributes === undefined) return undefined;
  const item = attributes.split(',').map((attribute) => named(itemForm, attribute, text));
  return { kind: 'insert', table, item };
}

function updateOf(text: string): Statement | undefined {
  const [, table, clauses, conditions] = updateForm.exec(text) ?? [];
  if (table === undefined || clauses === undefined || conditions === undefined) return undefined;
  const changes = clauses.split(clauseStart);
  const sets = changes.filter((clause) => /^SET\b/i.test(clause));
  const removes = changes.filter((clause) => !sets.includes(clause));
  return {
    kind: 'update',
    table,
    set: sets.map((clause) => named(setForm, clause, text)),
    remove: removes.map((clause) => named(removeForm, clause, text)),
    where: conditions.split(/\s+AND\s+/i).map((condition) => named(equalForm, condition, text)),
  };
}

function named(form: RegExp, part: string, text: string): string {
  const [, name] = form.exec(part) ?? [];
  if (name === undefined) throw refused(text);
  return name;
}

function refused(text: string): ServiceError {
  const message = `The local run only knows INSERT INTO "table" VALUE {'attribute': ?, …} and UPDATE "table" SET "attribute" = ? … REMOVE "attribute" … WHERE "attribute" = ? AND …, not: ${text}`;
  return new ServiceError('ValidationException', message);
}
