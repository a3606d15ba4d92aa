import { Download, Upload } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { useWords } from '../../language/language.tsx';
import { download } from '../invoices/write-csv.ts';
import { csvTemplate } from './csv-template.ts';
import { dropWords } from './drop-words.ts';

type Props = { readonly open: (file: File) => void };

/** Where a file is dropped, or chosen. */
export function DropZone({ open }: Props) {
  const words = useWords(dropWords);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) open(file);
  };
  return (
    <section
      className={isOver ? 'card drop-zone over' : 'card drop-zone'}
      aria-label={words.title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Upload aria-hidden className="icon" />
      <p>{words.drop}</p>
      <p className="line">
        <label className="button primary">
          {words.choose}
          <input
            type="file"
            accept=".csv,text/csv"
            className="hidden"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) open(file);
              // The same file may be chosen again, once it was mended.
              target.value = '';
            }}
          />
        </label>
        <button
          type="button"
          className="button"
          onClick={() => download('modele-factures.csv', csvTemplate)}
        >
          <Download aria-hidden className="icon" /> {words.template}
        </button>
      </p>
    </section>
  );
}
