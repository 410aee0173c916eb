import { useSyncExternalStore } from 'react'

let spoken = { text: '', turn: 0 }
const listeners = new Set<() => void>()

/** Says something politely to screen readers; the newest wins when several come at once. */
export function announce(text: string): void {
  spoken = { text, turn: spoken.turn + 1 }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Announcer() {
  const { text, turn } = useSyncExternalStore(subscribe, () => spoken)
  return (
    <div className="visually-hidden" role="log" aria-live="polite" aria-atomic="true">
      {/* Another key makes the same words spoken twice. */}
      <p key={turn}>{text}</p>
    </div>
  )
}
