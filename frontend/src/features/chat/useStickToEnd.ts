import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Keeps a scrolling log at its end while one is there, and where one reads when older messages come
 * in above.
 */
export function useStickToEnd(count: number, last: string | undefined) {
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const shown = useRef<{ last: string | undefined; height: number }>({ last: undefined, height: 0 })

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const grown = element.scrollHeight - shown.current.height
    if (atEnd.current) element.scrollTop = element.scrollHeight
    else if (shown.current.last === last) element.scrollTop += grown
    shown.current = { last, height: element.scrollHeight }
  }, [count, last])

  useEffect(() => {
    const element = box.current
    if (!element) return
    // What comes a moment later than its message, as why it was hidden, or a form below it.
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight
      shown.current.height = element.scrollHeight
    })
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])

  const onScroll = useCallback(() => {
    const element = box.current
    if (element)
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 40
  }, [])
  return { box, onScroll }
}
