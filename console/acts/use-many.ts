import { useMutation, useQueryClient } from '@tanstack/react-query';
import { settleSome } from '../api/settle-some.ts';
import type { InvoiceRow } from '../api/types.ts';
import { type Bilingual, bilingual } from '../language/bilingual.ts';
import { useWords } from '../language/language.tsx';
import { tellFailure } from '../shell/toast-store.ts';
import { wordsOfRefusal } from '../words/refusal-words.ts';
import { decisionWords } from './decision-words.ts';
import { lookAgain, tellDone, type Undo } from './use-act.ts';

type Many<Answer> = {
  readonly rows: readonly InvoiceRow[];
  readonly one: (row: InvoiceRow) => Promise<Answer>;
};

/** Does the same to many invoices. What one of them refuses stops none of the others, and is told. */
export function useMany<Answer>(
  done: () => void,
  undo?: (answers: readonly Answer[]) => Undo | undefined,
) {
  const words = useWords(decisionWords);
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ rows, one }: Many<Answer>) => settleSome(rows, one),
    onSuccess: (results) => {
      const answers = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const [first, ...others] = results.flatMap((one) =>
        one.status === 'rejected' ? [wordsOfRefusal(one.reason)] : [],
      );
      if (answers.length > 0) tellDone(client, words.manyDone(answers.length), undo?.(answers));
      if (first !== undefined) tellFailure(failed(others.length + 1, first));
      lookAgain(client);
      done();
    },
  });
}

const failed = (count: number, first: Bilingual<string>): Bilingual<string> =>
  bilingual(
    decisionWords.fr.manyFailed(count, first.fr),
    decisionWords.en.manyFailed(count, first.en),
  );
