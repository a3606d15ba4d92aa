import { Text, View } from '@react-pdf/renderer';
import type { PenaltySegment } from '#domain/statement-of-claim.ts';
import { amount, percent } from '../amount.ts';
import type { Labels } from '../labels.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { tableStyle } from '../table-style.ts';
import { type Column, Row } from './table-row.tsx';
import { TotalRow } from './total-row.tsx';

const COLUMNS: readonly Column[] = [
  { width: 62 },
  { width: 18, isNumber: true },
  { width: 34, isNumber: true },
  { width: 28, isNumber: true },
  { width: 28, isNumber: true },
];

type Props = { readonly facts: LetterFacts; readonly labels: Labels };

/** The penalties: one grey line per semester with its rate, one row per period, each rounded. */
export function PenaltyTable({ facts: { claim, language }, labels: { annex } }: Props) {
  return (
    <View style={tableStyle.table}>
      <Row columns={COLUMNS} cells={annex.penaltyColumns} look={tableStyle.header} leading={3.8} />
      {bySemester(claim.penalties.segments, annex).map(([semester, segments]) => (
        <View key={semester}>
          <Text style={tableStyle.group} minPresenceAhead={20}>
            {semester}
          </Text>
          {segments.map((segment, index) => (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: the periods of a claim never move
              key={index}
              columns={COLUMNS}
              cells={[
                annex.period(segment),
                String(segment.days),
                amount(segment.base, language),
                percent(segment.ratePercent, language),
                amount(segment.amount, language),
              ]}
              look={tableStyle.row}
            />
          ))}
        </View>
      ))}
      <TotalRow
        label={annex.penaltyTotal}
        value={amount(claim.penalties.total, language)}
        look={tableStyle.total}
      />
    </View>
  );
}

function bySemester(segments: readonly PenaltySegment[], { semester }: Labels['annex']) {
  const groups = new Map<string, PenaltySegment[]>();
  for (const segment of segments) {
    const name = semester(segment);
    groups.set(name, [...(groups.get(name) ?? []), segment]);
  }
  return [...groups];
}
