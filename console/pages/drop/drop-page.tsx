import { useState } from 'react';
import './drop.css';
import { useCreditors } from '../../api/creditors-query.ts';
import type { Creditor } from '../../api/types.ts';
import { ChoiceField } from '../../fields/fields.tsx';
import { useWords } from '../../language/language.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useCreditor } from '../../shell/creditor-choice.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { nameOf } from './csv-columns.ts';
import { DropBar } from './drop-bar.tsx';
import { DropTable } from './drop-table.tsx';
import { dropWords } from './drop-words.ts';
import { DropZone } from './drop-zone.tsx';
import { useDrop } from './use-drop.ts';

/** Invoices from a file: read and checked, then handed over row by row. */
export function DropPage() {
  const words = useWords(dropWords);
  const creditors = useCreditors();
  if (!creditors) return <Skeleton title={words.title} />;
  return (
    <>
      <header>
        <PageTitle title={words.title} />
        <p className="second">{words.intro}</p>
      </header>
      {creditors.length === 0 ? (
        <p className="card pad">{words.noCreditor}</p>
      ) : (
        <Drops creditors={creditors} />
      )}
    </>
  );
}

function Drops({ creditors }: { readonly creditors: readonly Creditor[] }) {
  const words = useWords(dropWords);
  const scope = useCreditor();
  const [chosen, choose] = useState(scope ?? creditors[0]?.id ?? '');
  // The rows of a file are in the name of one creditor: another begins anew.
  return (
    <>
      {creditors.length > 1 && (
        <div className="card pad">
          <ChoiceField
            label={words.creditor}
            value={chosen}
            options={creditors.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={choose}
          />
        </div>
      )}
      <DropOf key={chosen} creditorId={chosen} />
    </>
  );
}

function DropOf({ creditorId }: { readonly creditorId: string }) {
  const words = useWords(dropWords);
  const { drop, missing, open, again, send } = useDrop(creditorId);
  return (
    <>
      <DropZone open={(file) => void open(file)} />
      {missing && (
        <p className="refusal" role="alert">
          {missing.length === 0 ? words.empty : words.missing(missing.map(nameOf).join(', '))}
        </p>
      )}
      {drop && (
        <section className="card">
          <DropBar drop={drop} again={() => void again()} send={() => void send()} />
          <DropTable lines={drop.lines} heads={drop.heads} />
        </section>
      )}
    </>
  );
}
