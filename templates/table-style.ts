import { StyleSheet } from '@react-pdf/renderer';
import { INK, leading, mm } from './page-measures.ts';

const type = (points: number, lead: number) => ({
  fontSize: points,
  lineHeight: leading(points, lead),
});

/** Tables: quiet header, hairlines between rows, a rule above the total. */
export const tableStyle = StyleSheet.create({
  table: { marginBottom: mm(3.4), ...type(9.5, 4.4) },
  header: {
    flexDirection: 'row',
    ...type(8, 3.8),
    color: INK.label,
    paddingBottom: mm(1),
    borderBottom: `${mm(0.25)} solid ${INK.text}`,
  },
  row: { flexDirection: 'row', paddingVertical: mm(1) },
  ruled: { borderBottom: `${mm(0.1)} solid ${INK.hairline}` },
  total: {
    flexDirection: 'row',
    justifyContent: 'space-between',
    paddingTop: mm(1),
    borderTop: `${mm(0.25)} solid ${INK.text}`,
    fontWeight: 600,
  },
  carried: { flexDirection: 'row', justifyContent: 'space-between', paddingVertical: mm(1) },
  group: {
    ...type(8.5, 4.4),
    color: INK.secondary,
    paddingTop: mm(1.6),
    paddingBottom: mm(1),
    borderBottom: `${mm(0.1)} solid ${INK.hairline}`,
  },
  number: { textAlign: 'right' },
  heading: {
    ...type(10.5, 5),
    fontWeight: 600,
    color: INK.accent,
    marginTop: mm(0.6),
    marginBottom: mm(1.6),
  },
  duo: { flexDirection: 'row', marginBottom: mm(3.4) },
  duoNote: { width: mm(72), marginRight: mm(10), ...type(8.5, 4), color: INK.secondary },
  account: { width: mm(88), ...type(9.5, 5) },
  accountAlone: { width: mm(88), marginLeft: mm(82), marginBottom: mm(3.4), ...type(9.5, 5) },
  accountRow: { flexDirection: 'row', justifyContent: 'space-between' },
  accountTotal: {
    flexDirection: 'row',
    justifyContent: 'space-between',
    ...type(11, 6),
    fontWeight: 600,
    marginTop: mm(0.8),
    paddingTop: mm(0.6),
    borderTop: `${mm(0.25)} solid ${INK.text}`,
  },
});
