type Part = { readonly title: string; readonly lines: readonly string[] };

/** A call script: titles, each with the sentences to say. */
export function ScriptText({ text }: { readonly text: string }) {
  return (
    <ol>
      {partsOf(text).map(({ title, lines }) => (
        <li key={title}>
          <b>{title}</b>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

const BULLET = /^[–-] /;

/** The script as text: a block for each title, its sentences behind dashes. */
export const partsOf = (text: string): readonly Part[] =>
  text
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .flatMap(([title, ...lines]) =>
      title === undefined ? [] : [{ title, lines: lines.map((line) => line.replace(BULLET, '')) }],
    );
