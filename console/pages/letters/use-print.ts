import { useMutation } from '@tanstack/react-query';
import { tellFailure } from '../../shell/toast-store.ts';
import { wordsOfRefusal } from '../../words/refusal-words.ts';

const PATH = '/v1/letters/print';

/** Asks for one PDF of several letters and opens it. */
export function usePrint() {
  const { mutate, isPending } = useMutation({
    mutationFn: async (taskIds: readonly string[]) => {
      const response = await fetch(PATH, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/pdf' },
        body: JSON.stringify({ taskIds }),
      });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return response.blob();
    },
    onSuccess: (pdf) => {
      window.open(URL.createObjectURL(pdf), '_blank', 'noopener');
    },
    onError: (error) => tellFailure(wordsOfRefusal(error)),
  });
  return { print: mutate, isBusy: isPending };
}
