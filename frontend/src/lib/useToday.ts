import { useSyncExternalStore } from 'react'
import { dayOf } from './dates'
import { hubNow } from './hubClock'

const today = () => dayOf(hubNow())

function everyMinute(listener: () => void) {
  const timer = setInterval(listener, 60_000)
  return () => clearInterval(timer)
}

/** Today in Norway; a page that is open over midnight follows. */
export function useToday(): string {
  return useSyncExternalStore(everyMinute, today)
}
