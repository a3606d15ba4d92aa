import { useState } from 'react';
import { useWords } from '../../language/language.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { readPreference, savePreference } from '../../shell/preferences.ts';
import { helpWords } from './help-words.ts';

/** Every key, and a way to switch single letters off. */
export function HelpPage() {
  const words = useWords(helpWords);
  return (
    <>
      <header>
        <PageTitle title={words.title} />
        <p className="second">{words.subtitle}</p>
      </header>
      <SingleKeys />
      <section className="card">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.does}</th>
            </tr>
          </thead>
          <tbody>
            {words.lines.map(({ key, does }) => (
              <tr key={key}>
                <td>
                  <kbd>{key}</kbd>
                </td>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function SingleKeys() {
  const words = useWords(helpWords);
  const [isOn, setOn] = useState(() => readPreference('single-keys') !== 'off');
  const change = (on: boolean) => {
    savePreference('single-keys', on ? 'on' : 'off');
    setOn(on);
  };
  return (
    <section className="card pad">
      <h2>{words.single}</h2>
      <p className="second">{words.singleHelp}</p>
      <label className="check">
        <input type="checkbox" checked={isOn} onChange={({ target }) => change(target.checked)} />
        {words.on}
      </label>
    </section>
  );
}
