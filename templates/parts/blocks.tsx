import { View } from '@react-pdf/renderer';
import type { Labels } from '../labels.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { LetterBlock } from '../letter-text.ts';
import { style } from '../page-style.ts';
import { tableStyle } from '../table-style.ts';
import { AccountTable } from './account-table.tsx';
import { Rich } from './rich.tsx';

type Props = {
  readonly facts: LetterFacts;
  readonly labels: Labels;
  readonly blocks: readonly LetterBlock[];
  /** The mise en demeure is set a little smaller: it holds on one page with its account. */
  readonly isTight: boolean;
};

/** The words of the letter between its subject and its signature. */
export const Blocks = ({ blocks, ...rest }: Props) =>
  blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a letter never move
    <Block key={index} block={block} {...rest} />
  ));

function Block({ block, facts, labels, isTight }: Omit<Props, 'blocks'> & { block: LetterBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return <Rich text={block.text} style={isTight ? style.tight : style.paragraph} />;
    case 'note':
      return <Rich text={block.text} style={style.note} />;
    case 'account':
      return (
        <View style={tableStyle.duo} wrap={false}>
          <Rich text={block.note} style={tableStyle.duoNote} />
          <AccountTable facts={facts} labels={labels} look={tableStyle.account} />
        </View>
      );
    case 'statement':
      return null;
  }
}
