import { StyleSheet } from '@react-pdf/renderer';
import { A4_HEIGHT, BODY, INK, leading, mm, PAGE, raised } from './page-measures.ts';

const type = (points: number, lead: number) => ({
  fontSize: points,
  lineHeight: leading(points, lead),
});
type Placed = { position: 'absolute'; left: number; top: number; width: number };
const at = (left: number, top: number, width: number): Placed => ({
  position: 'absolute',
  left: mm(left),
  top: mm(top),
  width: mm(width),
});
/** A text whose first line box starts at `top`. */
const textAt = (box: readonly [number, number, number], points: number, lead: number) => ({
  ...at(box[0], box[1] + raised(points, lead), box[2]),
  ...type(points, lead),
});
const rule = (height: number, color: string) => ({ height: mm(height), backgroundColor: color });

/** The one stylesheet of the letters. Measures are those of the design, in millimetres. */
export const style = StyleSheet.create({
  page: {
    paddingLeft: mm(PAGE.left),
    paddingRight: mm(PAGE.right),
    paddingTop: mm(BODY.laterTop),
    color: INK.text,
    fontWeight: 400,
    ...type(10.5, 4.9),
  },
  /** A page that is not cut would otherwise be as high as what it holds. */
  whole: { minHeight: A4_HEIGHT },
  withPayBlock: { paddingBottom: mm(PAGE.height - BODY.paidBottom) },
  withoutPayBlock: { paddingBottom: mm(PAGE.height - BODY.bottom) },
  sheet: { ...at(0, 0, PAGE.width), height: mm(PAGE.height) },
  belowAddress: { height: mm(BODY.firstTop - BODY.laterTop + raised(10.5, 4.9)) },
  bold: { fontWeight: 600 },
  tight: { ...type(10, 4.6), marginBottom: mm(2.1) },
  note: { ...type(8.5, 4), color: INK.secondary, marginBottom: mm(2.5) },
  subject: { fontWeight: 600, marginBottom: mm(3.4) },
  subjectLabel: { color: INK.label, fontWeight: 400 },
  title: { ...type(13, 6.4), fontWeight: 600, letterSpacing: 0.52 },
  subjectUnderTitle: { ...type(10, 4.6), fontWeight: 600, marginBottom: mm(3.4) },

  headName: { ...textAt([20, 12, 100], 15, 6.5), fontWeight: 600, color: INK.accent },
  headLongName: { ...textAt([20, 12, 85], 12, 5.4), fontWeight: 600, color: INK.accent },
  headTagline: { ...textAt([20, 18.5, 100], 8.5, 3.9), color: INK.secondary },
  headContact: {
    ...textAt([100, 12, 90], 8.5, 3.9),
    color: INK.secondary,
    textAlign: 'right',
  },
  headRule: { ...at(20, 28.8, 170), ...rule(0.35, INK.accent) },
  headLogo: { position: 'absolute', left: mm(20), top: mm(11) },
  laterName: { ...textAt([20, 12, 108], 11, 5), fontWeight: 600, color: INK.accent },
  laterLongName: { ...textAt([20, 12, 108], 8.5, 5), fontWeight: 600, color: INK.accent },
  laterLine: { ...textAt([20, 17, 170], 8.5, 3.9), color: INK.secondary },
  laterNote: { ...textAt([130, 12, 60], 8.5, 3.9), color: INK.secondary, textAlign: 'right' },
  laterRule: { ...at(20, 23.8, 170), ...rule(0.35, INK.accent) },
  reference: { ...textAt([20, 52, 64], 8.5, 4.2) },
  referenceRow: { flexDirection: 'row' },
  referenceLabel: { width: mm(24), color: INK.label },
  referenceValue: { width: mm(40) },
  address: textAt([110, 55, 80], 10, 4),
  smallAddress: textAt([110, 55, 80], 8, 3),
  date: textAt([110, 91, 80], 10.5, 4.9),
  upperFold: { ...at(5, 99, 4), height: 0.25, backgroundColor: INK.fold },
  lowerFold: { ...at(5, 198, 4), height: 0.25, backgroundColor: INK.fold },
  footerRule: { ...at(20, 281, 170), ...rule(0.1, INK.hairline) },
  footer: { ...textAt([20, 282.2, 140], 7.5, 3.3), color: INK.label },
  pageNumber: {
    ...textAt([160, 282.2, 30], 7.5, 3.3),
    color: INK.label,
    textAlign: 'right',
  },
  signature: { marginLeft: mm(90), width: mm(80), ...type(10.5, 4.6) },
  signatureSpace: { height: mm(9) },
  signatureTightSpace: { height: mm(5) },
  role: { ...type(8.5, 4), color: INK.secondary },
});
