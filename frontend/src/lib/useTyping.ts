import { useCallback, useEffect, useRef, useState } from 'react'
import type { LiveSignal } from '../live'

const shownFor = 6_000
const toldEvery = 3_000

/** Who is writing just now. A signal holds for a few seconds unless it comes again. */
export function useTyping(me: string) {
  const [writers, setWriters] = useState<{ personId: string; name: string; until: number }[]>([])
  const lastTold = useRef(0)

  useEffect(() => {
    if (writers.length === 0) return
    const next = Math.min(...writers.map((each) => each.until)) - Date.now()
    const timer = setTimeout(
      () => setWriters((all) => all.filter((each) => each.until > Date.now())),
      Math.max(next, 50),
    )
    return () => clearTimeout(timer)
  }, [writers])

  const heard = useCallback(
    (signal: LiveSignal) => {
      const { personId, name, data } = signal.data as {
        personId: string
        name: string
        data?: unknown
      }
      if (personId === me) return
      setWriters((all) => {
        const others = all.filter((each) => each.personId !== personId)
        return data === false
          ? others
          : [...others, { personId, name, until: Date.now() + shownFor }]
      })
    },
    [me],
  )

  /** Tells the others, at most every few seconds. */
  const tell = useCallback((signal: (type: string, data: unknown) => void) => {
    if (Date.now() - lastTold.current < toldEvery) return
    lastTold.current = Date.now()
    signal('typing', true)
  }, [])

  return { names: writers.map((each) => each.name), heard, tell }
}
