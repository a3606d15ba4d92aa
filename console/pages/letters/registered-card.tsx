import { useState } from 'react';
import type { RegisteredLetter } from '../../api/types.ts';
import { useWords } from '../../language/language.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { RegisteredTable } from './registered-table.tsx';
import { registeredWords } from './registered-words.ts';

type View = 'under-way' | 'over';
const VIEWS: readonly View[] = ['under-way', 'over'];

/** Where the registered letters are that were posted, and what the post has still to say of them. */
export function RegisteredCard({ letters }: { readonly letters: readonly RegisteredLetter[] }) {
  const words = useWords(registeredWords);
  const [view, show] = useState<View>('under-way');
  const under = Map.groupBy(letters, ({ awaits }): View => (awaits ? 'under-way' : 'over'));
  const shown = under.get(view) ?? [];
  if (letters.length === 0) return null;
  const tabs = VIEWS.map((id) => ({
    id,
    label: words.tabs[id],
    count: under.get(id)?.length ?? 0,
  }));
  return (
    <section className="card">
      <header>
        <h2>{words.title}</h2>
        <span className="small muted">{words.help}</span>
      </header>
      <Tabs tabs={tabs} current={view} show={show}>
        {shown.length === 0 ? (
          <p className="pad second">{view === 'over' ? words.noneOver : words.noneUnderWay}</p>
        ) : (
          <Scroller label={words.title}>
            <RegisteredTable letters={shown} />
          </Scroller>
        )}
      </Tabs>
    </section>
  );
}
