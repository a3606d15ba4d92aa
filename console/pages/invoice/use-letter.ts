import { useNavigate } from '@tanstack/react-router';
import type { StepName } from '../../api/types.ts';

/** Shows the letter of a step in the viewer of the page. */
export function useShowLetter() {
  const navigate = useNavigate({ from: '/factures/$invoiceId' });
  return (letter: StepName) =>
    void navigate({
      search: (all) => ({ ...all, letter }),
      replace: true,
      resetScroll: false,
    });
}
