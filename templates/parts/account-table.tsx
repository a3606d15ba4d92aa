import { View } from '@react-pdf/renderer';
import { amount } from '../amount.ts';
import type { LetterContent } from '../letter-content.ts';
import { tableStyle } from '../table-style.ts';
import type { Look } from './table-row.tsx';
import { TotalRow } from './total-row.tsx';

type Props = { readonly content: LetterContent; readonly look: Look };

/** The account: what was invoiced, less what was received, plus what the law adds. It ends in the claim. */
export function AccountTable({ content, look }: Props) {
  const { facts, labels, situation, account } = content;
  const { language, claim } = facts;
  return (
    <View style={look} wrap={false}>
      {account.map((row, index) => (
        <TotalRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an account never move
          key={index}
          label={labels.account(row, situation)}
          value={amount(row.amount, language)}
          look={tableStyle.accountRow}
          width={88}
          leading={5}
        />
      ))}
      <TotalRow
        label={labels.accountTotal(claim.asOf)}
        value={amount(claim.total, language)}
        look={tableStyle.accountTotal}
        width={88}
        leading={6}
      />
    </View>
  );
}
