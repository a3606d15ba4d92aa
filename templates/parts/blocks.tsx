import { View } from '@react-pdf/renderer';
import type { LetterContent } from '../letter-content.ts';
import { gapUnder } from '../letter-height.ts';
import type { LetterBlock } from '../letter-text.ts';
import { mm, PAGE } from '../page-measures.ts';
import { style } from '../page-style.ts';
import type { RichText } from '../rich-text.ts';
import { tableStyle } from '../table-style.ts';
import { AccountTable } from './account-table.tsx';
import { Rich } from './rich.tsx';

type Props = {
  readonly content: LetterContent;
  readonly blocks: readonly LetterBlock[];
};

/** The words of the letter between its subject and its signature. */
export const Blocks = ({ blocks, content }: Props) =>
  blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a letter never move
    <Block key={index} block={block} content={content} />
  ));

type BlockProps = { readonly content: LetterContent; readonly block: LetterBlock };

function Block({ block, content }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph text={block.text} content={content} />;
    case 'note':
      return <Rich text={block.text} style={style.note} box={boxed(content, 4)} />;
    case 'account':
      return (
        <View style={tableStyle.duo} wrap={false}>
          <Rich text={block.note} style={tableStyle.duoNote} box={boxed(content, 4, 72)} />
          <AccountTable content={content} look={tableStyle.account} />
        </View>
      );
    case 'statement':
      return null;
  }
}

function Paragraph({
  text,
  content,
}: {
  readonly text: RichText;
  readonly content: LetterContent;
}) {
  const { isTight, squeeze } = content;
  const gap = { marginBottom: mm(gapUnder(isTight, squeeze)) };
  return isTight ? (
    <Rich text={text} style={[style.tight, gap]} box={boxed(content, 4.6)} />
  ) : (
    <Rich text={text} style={gap} box={boxed(content, 4.9)} />
  );
}

const boxed = ({ isBroken }: LetterContent, leading: number, width = PAGE.textWidth) =>
  isBroken ? { leading, width } : undefined;
