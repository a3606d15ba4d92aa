import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { RefusedError } from '../api/refused-error.ts';
import { sha256 } from '../pages/invoice/check-chain.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

export type OpenedPdf = { readonly document: PDFDocumentProxy; readonly sha256: string };

/** Reads a PDF and the hash of its bytes, before the reader takes them. */
export async function openPdf(href: string, signal: AbortSignal): Promise<OpenedPdf> {
  const response = await fetch(href, { signal });
  if (!response.ok) throw new RefusedError(response.status, undefined);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const hash = await sha256(bytes);
  const document = await getDocument({ data: bytes, enableXfa: false }).promise;
  return { document, sha256: hash };
}
