import { useEffect, useRef, useState } from 'react'
import type { Answer, Trouble } from './mutate'

/** Something written that the server has not confirmed. Sending it twice is harmless: it has its id. */
export type Unsent = {
  id: string
  text: string
  hat?: string
  isAnonymous?: boolean
  trouble: Trouble | null
}

const prefix = 'hub.outbox.'

function read(key: string): Unsent[] {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + key) ?? '[]') as Unsent[]
    // Whatever was under way when the page closed may or may not have arrived.
    return kept.map((item) => ({
      ...item,
      trouble: item.trouble ?? { kind: 'failed', failure: 'offline' },
    }))
  } catch {
    return []
  }
}

function keep(key: string, items: Unsent[]): void {
  try {
    if (items.length > 0) localStorage.setItem(prefix + key, JSON.stringify(items))
    else localStorage.removeItem(prefix + key)
  } catch {
    // Blocked storage: the items live as long as the page.
  }
}

/** Whether it failed for want of a line, so that trying again may help. */
export const isOffline = (trouble: Trouble | null): boolean =>
  trouble?.kind === 'failed' && trouble.failure === 'offline'

/** Calls each time the line is back. */
export function useWhenOnline(call: () => void): void {
  const latest = useRef(call)
  useEffect(() => {
    latest.current = call
  })
  useEffect(() => {
    const online = () => latest.current()
    addEventListener('online', online)
    return () => removeEventListener('online', online)
  }, [])
}

/**
 * Shows what is sent at once and keeps it until it is confirmed: over a refusal, a dropped line and
 * a reload. What failed for want of a line is sent again when the line is back.
 */
export function useOutbox<Payload>(
  key: string,
  send: (item: Unsent) => Promise<Answer<Payload>>,
  onDone: (payload: Payload) => void,
) {
  const [items, setItems] = useState(() => read(key))
  useEffect(() => keep(key, items), [key, items])

  const attempt = async (item: Unsent) => {
    const sending = { ...item, trouble: null }
    setItems((all) =>
      all.some((each) => each.id === item.id)
        ? all.map((each) => (each.id === item.id ? sending : each))
        : [...all, sending],
    )
    const answer = await send(sending)
    if (answer.kind === 'done') onDone(answer.payload)
    setItems((all) =>
      answer.kind === 'done'
        ? all.filter((each) => each.id !== item.id)
        : all.map((each) => (each.id === item.id ? { ...each, trouble: answer } : each)),
    )
  }

  useWhenOnline(() => {
    for (const item of items) if (isOffline(item.trouble)) void attempt(item)
  })

  return {
    items,
    send: (item: Omit<Unsent, 'trouble'>) => void attempt({ ...item, trouble: null }),
    retry: (item: Unsent) => void attempt(item),
    drop: (id: string) => setItems((all) => all.filter((each) => each.id !== id)),
  }
}
