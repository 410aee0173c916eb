import { useEffect, useRef } from 'react'
import type { Slides } from './slides'

/** One page as a picture, as wide as there is room for; its words are beside it for those who do not see it. */
export function SlideCanvas({
  slides,
  page,
  label,
}: {
  slides: Slides
  page: number
  label: string
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    let stop = () => {}
    let gone = false
    const draw = async () => {
      const width = element.parentElement?.clientWidth ?? 0
      if (width === 0) return
      const shown = await slides.getPage(page)
      if (gone) return
      const scale = width / shown.getViewport({ scale: 1 }).width
      const viewport = shown.getViewport({ scale: scale * Math.min(devicePixelRatio, 2) })
      stop()
      // Drawn aside, so that nobody sees half a page.
      const aside = document.createElement('canvas')
      aside.width = Math.round(viewport.width)
      aside.height = Math.round(viewport.height)
      const drawing = shown.render({ canvas: aside, viewport })
      stop = () => drawing.cancel()
      await drawing.promise
      element.width = aside.width
      element.height = aside.height
      element.getContext('2d')?.drawImage(aside, 0, 0)
      element.dataset.page = String(page)
    }
    // A drawing that was cancelled ends as an error, and another has begun.
    const again = () => void draw().catch(() => undefined)
    const watching = new ResizeObserver(again)
    if (element.parentElement) watching.observe(element.parentElement)
    return () => {
      gone = true
      watching.disconnect()
      stop()
    }
  }, [slides, page])
  return (
    <div role="img" aria-label={label}>
      <canvas ref={canvas} className="slide" />
    </div>
  )
}
