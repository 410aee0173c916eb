import { useEffect, useState } from 'react'
import { HubClockDocument } from '../gen/graphql'
import { fetchOnce } from './useSnapshot'

/** What the hub's clock showed when this device's stopwatch, which nobody can set, was at zero. */
let zero: number | null = null

/** The hub's answer lies midway between asking and hearing; the quickest answer is the most exact. */
let doubt = Infinity

export function heardClock(now: string, askedAt: number, heardAt: number): void {
  if (heardAt - askedAt > doubt) return
  doubt = heardAt - askedAt
  zero = Date.parse(now) - (askedAt + heardAt) / 2
}

/** Now as the hub's clock has it, however wrong this device's is; its own until the hub has answered. */
export const hubNow = (): number => (zero === null ? Date.now() : zero + performance.now())

async function ask() {
  const askedAt = performance.now()
  const fetched = await fetchOnce(HubClockDocument, {})
  if ('data' in fetched) heardClock(fetched.data.now, askedAt, performance.now())
}

/** The hub's clock, each second. */
export function useHubClock(): number {
  const [now, setNow] = useState(hubNow)
  useEffect(() => {
    const tick = () => setNow(hubNow())
    const measure = () => {
      if (document.visibilityState === 'hidden') return
      // A stopwatch may stand still while the device sleeps.
      doubt = Infinity
      void ask().then(tick)
    }
    measure()
    const timer = setInterval(tick, 1000)
    document.addEventListener('visibilitychange', measure)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', measure)
    }
  }, [])
  return now
}
