import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { numberOf, optional, optionalTextOf, type Row, textOf } from './row.ts';

export type Machine = {
  readonly arn: string;
  readonly name: string;
  readonly roleArn: string;
  readonly definition: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Set by the first update. */
  readonly revisionId: string | undefined;
};

export type MachineStore = {
  readonly byArn: (arn: string) => Machine | undefined;
  readonly list: () => readonly Machine[];
  readonly save: (machine: Machine) => void;
  readonly remove: (arn: string) => void;
  /** Definitions are kept for as long as the database is: a running execution keeps its own. */
  readonly saveDefinition: (text: string) => number;
  readonly definitionText: (id: number) => string;
};

export function openMachineStore(database: DatabaseSync): MachineStore {
  const byArn = database.prepare('SELECT * FROM states_machine WHERE arn = ?');
  const list = database.prepare('SELECT * FROM states_machine ORDER BY created_at, name');
  const save = database.prepare(
    'INSERT OR REPLACE INTO states_machine (arn, name, role_arn, definition, created_at, updated_at, revision_id) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM states_machine WHERE arn = ?');
  const insertDefinition = database.prepare(
    'INSERT INTO states_definition (hash, text) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING',
  );
  const definitionByHash = database.prepare('SELECT id FROM states_definition WHERE hash = ?');
  const definitionById = database.prepare('SELECT text FROM states_definition WHERE id = ?');
  return {
    byArn: (arn) => optional(byArn.get(arn), machineOf),
    list: () => list.all().map(machineOf),
    save: (machine) => {
      const { arn, name, roleArn, definition, createdAt, updatedAt, revisionId } = machine;
      save.run(arn, name, roleArn, definition, createdAt, updatedAt, revisionId ?? null);
    },
    remove: (arn) => {
      remove.run(arn);
    },
    saveDefinition: (text) => {
      const hash = createHash('sha256').update(text).digest('hex');
      insertDefinition.run(hash, text);
      return numberOf(definitionByHash.get(hash) ?? {}, 'id');
    },
    definitionText: (id) => textOf(definitionById.get(id) ?? {}, 'text'),
  };
}

function machineOf(row: Row): Machine {
  return {
    arn: textOf(row, 'arn'),
    name: textOf(row, 'name'),
    roleArn: textOf(row, 'role_arn'),
    definition: numberOf(row, 'definition'),
    createdAt: numberOf(row, 'created_at'),
    updatedAt: numberOf(row, 'updated_at'),
    revisionId: optionalTextOf(row, 'revision_id'),
  };
}
