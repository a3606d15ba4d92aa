import { View } from '@react-pdf/renderer';
import { accountOf } from '../account.ts';
import { amount } from '../amount.ts';
import type { Labels } from '../labels.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { situationOf } from '../situation.ts';
import { tableStyle } from '../table-style.ts';
import type { Look } from './table-row.tsx';
import { TotalRow } from './total-row.tsx';

type Props = { readonly facts: LetterFacts; readonly labels: Labels; readonly look: Look };

/** The account: what was invoiced, less what was received, plus what the law adds. It ends in the claim. */
export function AccountTable({ facts, labels, look }: Props) {
  const { language, claim } = facts;
  const situation = situationOf(facts);
  return (
    <View style={look} wrap={false}>
      {accountOf(facts).map((row, index) => (
        <TotalRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an account never move
          key={index}
          label={labels.account(row, situation)}
          value={amount(row.amount, language)}
          look={tableStyle.accountRow}
        />
      ))}
      <TotalRow
        label={labels.accountTotal(claim.asOf)}
        value={amount(claim.total, language)}
        look={tableStyle.accountTotal}
      />
    </View>
  );
}
