import { query, type State } from './asl.ts';
import type { ArnOf } from './invoke.ts';
import { listen } from './listen.ts';

/** Nothing leaves until the hold's last day is over or somebody releases it; then the situation is reviewed. */
export const hold = (arnOf: ArnOf): State => ({
  Type: 'Parallel',
  Branches: [
    {
      StartAt: 'Wait for the end of the hold',
      States: {
        'Wait for the end of the hold': {
          Type: 'Wait',
          Timestamp: query('$situation.until'),
          Next: 'Hold over',
        },
        'Hold over': { Type: 'Fail', Error: 'HoldOver' },
      },
    },
    { StartAt: 'Listen during the hold', States: { 'Listen during the hold': listen(arnOf) } },
  ],
  Catch: [
    { ErrorEquals: ['HoldOver', 'SituationChanged'], Next: 'Review situation' },
    {
      ErrorEquals: ['States.ALL'],
      Assign: { question: query('$states.errorOutput.Error') },
      Next: 'Ask finance',
    },
  ],
  Next: 'Review situation',
});
