import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'

export type Slides = PDFDocumentProxy

/** The reader of PDFs comes with the first slides that are shown; it and its worker are our own files. */
async function read(sha256: string): Promise<Slides> {
  const [pdf, { default: PdfWorker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?worker'),
  ])
  pdf.GlobalWorkerOptions.workerPort ??= new PdfWorker()
  return pdf.getDocument({ url: `/files/${sha256}`, disableRange: true, enableXfa: false }).promise
}

const opened = new Map<string, Promise<Slides>>()

function open(sha256: string): Promise<Slides> {
  const kept = opened.get(sha256)
  if (kept) return kept
  const opening = read(sha256)
  opening.catch(() => opened.delete(sha256))
  opened.set(sha256, opening)
  return opening
}

/** The slides; null while they are on their way, `failed` where they cannot be shown. */
export function useSlides(sha256: string | null): { slides: Slides | null; failed: boolean } {
  const [answer, setAnswer] = useState<{ sha256: string; slides: Slides | null } | null>(null)
  useEffect(() => {
    if (sha256 === null) return
    let wanted = true
    open(sha256).then(
      (slides) => wanted && setAnswer({ sha256, slides }),
      () => wanted && setAnswer({ sha256, slides: null }),
    )
    return () => {
      wanted = false
    }
  }, [sha256])
  const current = answer?.sha256 === sha256 ? answer : null
  return { slides: current?.slides ?? null, failed: current !== null && current.slides === null }
}

/** The words on a page, line by line. */
export async function textOf(slides: Slides, page: number): Promise<string> {
  const content = await (await slides.getPage(page)).getTextContent()
  return content.items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .trim()
}
