import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { firstObstacle } from '../../acts/act-dialog.tsx';
import { actWords } from '../../acts/act-words.ts';
import { instantOn } from '../../acts/instant-on.ts';
import { SignedBy } from '../../acts/signed-by.tsx';
import { lookAgain } from '../../acts/use-act.ts';
import { api, bodyOf } from '../../api/client.ts';
import { useClock, useToday } from '../../api/clock.ts';
import { TextField } from '../../fields/fields.tsx';
import { useWords } from '../../language/language.tsx';
import { useRefusal } from '../../language/use-refusal.ts';
import { Busy } from '../../parts/busy.tsx';
import { useSignature } from '../../shell/signature.ts';
import { tell } from '../../shell/toast-store.ts';
import type { LetterToPost } from './letter-to-post.ts';
import { letterWords } from './letter-words.ts';

type Props = { readonly letters: readonly LetterToPost[]; readonly done: () => void };
type Numbers = Readonly<Record<string, string>>;

/** The letters that were handed to the post, with the number of each. */
export function AfterPost({ letters, done }: Props) {
  const words = useWords(letterWords);
  const common = useWords(actWords);
  const refusal = useRefusal();
  const today = useToday();
  const name = useSignature().trim();
  const [on, setOn] = useState(today);
  const [numbers, setNumbers] = useState<Numbers>({});
  const { mutate, isPending, error } = useMarkPosted(done);
  const obstacle = firstObstacle(
    [letters.length === 0, words.choose],
    [on === '', common.needDay],
    [name === '', common.needName],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (obstacle === undefined && !isPending) mutate({ letters, numbers, on });
  };
  return (
    <section className="card">
      <header>
        <h2>{words.afterPost}</h2>
      </header>
      <form className="pad after-post" onSubmit={submit} noValidate>
        <p className="second">{words.afterHelp}</p>
        {letters.map(({ id, invoice }) => (
          <TextField
            key={id}
            label={words.tracking(invoice.debtor.name)}
            value={numbers[id] ?? ''}
            longest={35}
            onChange={(number) => setNumbers({ ...numbers, [id]: number })}
          />
        ))}
        <TextField kind="date" label={words.postedOn} value={on} most={today} onChange={setOn} />
        <SignedBy />
        {error && (
          <p className="refusal" role="alert">
            {common.isNot(refusal(error))}
          </p>
        )}
        <button
          type="submit"
          className="button primary"
          aria-disabled={obstacle !== undefined}
          title={obstacle}
        >
          <Busy isBusy={isPending} icon={Check} /> {words.mark}
        </button>
      </form>
    </section>
  );
}

type Posted = Pick<Props, 'letters'> & { readonly numbers: Numbers; readonly on: string };

function useMarkPosted(done: () => void) {
  const words = useWords(letterWords);
  const client = useQueryClient();
  const by = useSignature().trim();
  const now = useClock()?.now ?? new Date().toISOString();
  return useMutation({
    mutationFn: async ({ letters, numbers, on }: Posted) => {
      for (const { id, invoice, step } of letters) {
        const trackingNumber = numbers[id]?.trim();
        await bodyOf(
          api.POST('/v1/invoices/{invoiceId}/postings', {
            params: { path: { invoiceId: invoice.id } },
            body: {
              step,
              event: 'posted',
              at: instantOn(on, now),
              by,
              ...(trackingNumber && { trackingNumber }),
            },
          }),
        );
      }
      return letters.length;
    },
    onSuccess: (count) => {
      tell(words.marked(count));
      done();
    },
    onSettled: () => lookAgain(client),
  });
}
