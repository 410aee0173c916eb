import { useEffect, useRef, useState } from 'react'
import { MoveSlideDocument } from '../../gen/graphql'
import { mutate, type Trouble } from '../../lib/mutate'
import type { Room } from './useSessionRoom'

/** Signals come once a second: what was said before a page was turned may still arrive that long after. */
const settled = 1500

/** Turns the page for all. Who turns quickly sends where they are, not each page on the way. */
export function useSlideMover(room: Room) {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [turned, setTurned] = useState<number | null>(null)
  const wanted = useRef<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const { uuid: session, slide } = room.state.session

  const send = async () => {
    for (let sent: number | null = null; wanted.current !== null && wanted.current !== sent;) {
      sent = wanted.current
      const answer = await mutate(MoveSlideDocument, { session, page: sent })
      setTrouble(answer.kind === 'done' ? null : answer)
      if (answer.kind !== 'done') break
      const { current } = wanted
      room.update((before) => ({ ...before, session: { ...before.session, slide: current } }))
    }
    wanted.current = null
    timer.current = setTimeout(() => setTurned(null), settled)
  }
  const show = (page: number) => {
    const underWay = wanted.current !== null
    wanted.current = page
    clearTimeout(timer.current)
    setTurned(page)
    if (!underWay) void send()
  }
  return { page: turned ?? slide ?? 1, show, trouble }
}
