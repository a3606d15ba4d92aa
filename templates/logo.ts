import type { Creditor } from '#domain/creditor.ts';
import { mm } from './page-measures.ts';

type Pixels = { readonly width: number; readonly height: number };
export type Logo = {
  readonly source: { readonly data: Buffer; readonly format: 'png' | 'jpg' };
  readonly size: { readonly width: number; readonly height: number };
};

const MOST_BYTES = 200_000;
const MOST_PIXELS = 4_000;
const BOX = { width: mm(55), height: mm(14) };
/** A pixel is never drawn larger than at 300 dpi. */
const POINTS_PER_PIXEL = 72 / 300;

/** The creditor's logo, checked: a PNG or JPEG of reasonable size, never a path or an address. */
export function logoOf({ logo }: Pick<Creditor, 'logo'>): Logo | undefined {
  if (logo === undefined) return undefined;
  const data = Buffer.from(logo.contentBase64, 'base64');
  if (data.length > MOST_BYTES) {
    throw new Error(`the logo has ${data.length} bytes, ${MOST_BYTES} at most`);
  }
  const format = formatOf(data);
  const pixels = format === 'png' ? pngPixels(data) : jpegPixels(data);
  if (Math.max(pixels.width, pixels.height) > MOST_PIXELS) {
    throw new Error(
      `the logo is ${pixels.width} × ${pixels.height} pixels, ${MOST_PIXELS} at most`,
    );
  }
  return { source: { data, format }, size: fitted(pixels) };
}

function formatOf(data: Buffer): 'png' | 'jpg' {
  if (data.subarray(0, 8).toString('hex') === '89504e470d0a1a0a') return 'png';
  if (data.subarray(0, 3).toString('hex') === 'ffd8ff') return 'jpg';
  throw new Error('the logo is neither PNG nor JPEG');
}

const pngPixels = (data: Buffer): Pixels => known(data.readUInt32BE(16), data.readUInt32BE(20));

/** Walks the JPEG segments to the frame header, which holds the size. */
function jpegPixels(data: Buffer): Pixels {
  let at = 2;
  while (at + 9 < data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return known(data.readUInt16BE(at + 7), data.readUInt16BE(at + 5));
    at += 2 + data.readUInt16BE(at + 2);
  }
  throw new Error('the logo is a damaged JPEG');
}

function known(width: number, height: number): Pixels {
  if (width === 0 || height === 0) throw new Error('the logo is empty');
  return { width, height };
}

function fitted({ width, height }: Pixels): Pixels {
  const scale = Math.min(BOX.width / width, BOX.height / height, POINTS_PER_PIXEL);
  return { width: width * scale, height: height * scale };
}
