import { RenderingCancelledException } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import type { OpenedPdf } from './open-pdf.ts';

type Props = { readonly pdf: OpenedPdf; readonly page: number; readonly label: string };

/** One page, as wide as its place and as sharp as the screen. */
export function PaperPage({ pdf, page, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (!current) return undefined;
    return draw(pdf, page, current);
  }, [pdf, page]);
  return <canvas ref={canvas} className="sheet" role="img" aria-label={label} />;
}

/** Begins to draw; gives back the way to stop. */
function draw({ document }: OpenedPdf, page: number, canvas: HTMLCanvasElement): () => void {
  const stop = new AbortController();
  const drawing = document.getPage(page).then((opened) => {
    if (stop.signal.aborted) return undefined;
    const { width } = opened.getViewport({ scale: 1 });
    const scale = (canvas.clientWidth * devicePixelRatio) / width;
    const viewport = opened.getViewport({ scale });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    const task = opened.render({ canvas, viewport });
    stop.signal.addEventListener('abort', () => task.cancel());
    return task.promise;
  });
  drawing.catch((error: unknown) => {
    if (!(error instanceof RenderingCancelledException)) reportError(error);
  });
  return () => stop.abort();
}
