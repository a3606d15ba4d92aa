import jsqr from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A text of a page and where it stands: millimetres from the top left corner to its baseline. */
export type Placed = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
};

const MM = 25.4 / 72;
const A4_HEIGHT = 841.89;

const opened = (pdf: Uint8Array) =>
  getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false }).promise;

/** Width and height of each page in points. */
export async function pageSizes(pdf: Uint8Array): Promise<readonly (readonly [number, number])[]> {
  const document = await opened(pdf);
  const pages = Array.from({ length: document.numPages }, (_, index) =>
    document.getPage(index + 1),
  );
  return (await Promise.all(pages)).map(({ view: [, , width = 0, height = 0] }) => [width, height]);
}

/** The texts of each page, in the order they are drawn. */
export async function placedTexts(pdf: Uint8Array): Promise<readonly (readonly Placed[])[]> {
  const document = await opened(pdf);
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const { items } = await page.getTextContent();
    return items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: Number(item.transform[4]) * MM,
              y: (A4_HEIGHT - Number(item.transform[5])) * MM,
              width: item.width * MM,
            },
          ]
        : [],
    );
  });
  return Promise.all(pages);
}

/** All the text of the letter with every kind of space as one ordinary space. */
export async function textOfPdf(pdf: Uint8Array): Promise<string> {
  const document = await opened(pdf);
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const { items } = await page.getTextContent();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  });
  return (await Promise.all(pages)).join(' ').replaceAll(/[\s\u00a0\u202f]+/g, ' ');
}

type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };
type Drawing = {
  readonly context: {
    readonly getImageData: (x: number, y: number, width: number, height: number) => Pixels;
  };
};
type Factory = { readonly create: (width: number, height: number) => Drawing };

// pdf.js makes its own canvas under Node; its types only say Object.
const drawingOn = (factory: object, width: number, height: number): Drawing =>
  (factory as Factory).create(width, height);

/** What a telephone reads from the QR code of a page, from its picture. */
export async function qrOfPage(pdf: Uint8Array, number: number): Promise<string | undefined> {
  const document = await opened(pdf);
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 3 });
  const [width, height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  const { context } = drawingOn(document.canvasFactory, width, height);
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  return jsqr.default(data, width, height)?.data;
}
