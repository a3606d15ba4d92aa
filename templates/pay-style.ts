import { StyleSheet } from '@react-pdf/renderer';
import { INK, leading, mm } from './page-measures.ts';

const type = (points: number, lead: number) => ({
  fontSize: points,
  lineHeight: leading(points, lead),
});
const box: { position: 'absolute' } = { position: 'absolute' };

/** The pay block: a band of 35 mm over the footer, the same on every letter that asks for money. */
export const payStyle = StyleSheet.create({
  upperRule: {
    ...box,
    left: mm(20),
    top: mm(243.5),
    width: mm(170),
    height: mm(0.25),
    backgroundColor: INK.accent,
  },
  lowerRule: {
    ...box,
    left: mm(20),
    top: mm(278.25),
    width: mm(170),
    height: mm(0.25),
    backgroundColor: INK.accent,
  },
  title: {
    ...box,
    left: mm(20),
    top: mm(245.6),
    ...type(9.5, 4.4),
    fontWeight: 600,
    color: INK.accent,
  },
  labels: {
    ...box,
    left: mm(20),
    top: mm(251.1),
    width: mm(20),
    ...type(9, 4.4),
    color: INK.label,
  },
  values: { ...box, left: mm(40), top: mm(251.1), width: mm(56), ...type(9, 4.4) },
  others: { ...box, left: mm(96), top: mm(251.1), width: mm(58), ...type(8.5, 4.1) },
  code: { ...box, left: mm(160), top: mm(244), width: mm(30), height: mm(30) },
  caption: {
    ...box,
    left: mm(156),
    top: mm(273.9),
    width: mm(38),
    ...type(7, 3),
    color: INK.secondary,
    textAlign: 'center',
  },
  bold: { fontWeight: 600 },
  longIban: type(8, 4.4),
});
