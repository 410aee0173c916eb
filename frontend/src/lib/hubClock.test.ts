import { afterEach, expect, it, vi } from 'vitest'
import { heardClock, hubNow } from './hubClock'

afterEach(() => vi.useRealTimers())

it('goes by the hub, whatever the device is set to and however it is changed', () => {
  vi.useFakeTimers({ now: Date.parse('2031-01-01T00:00:00Z') })
  const at = performance.now()
  heardClock('2026-11-25T12:00:00Z', at - 100, at + 100)
  vi.advanceTimersByTime(5000)
  vi.setSystemTime(Date.parse('1999-01-01T00:00:00Z'))
  expect(new Date(hubNow()).toISOString().slice(0, 19)).toBe('2026-11-25T12:00:05')
})

it('keeps the most exact measure', () => {
  const at = performance.now()
  heardClock('2026-11-25T12:00:00Z', at, at)
  heardClock('2026-11-25T13:00:00Z', at - 4000, at)
  expect(Math.abs(hubNow() - Date.parse('2026-11-25T12:00:00Z'))).toBeLessThan(1000)
})
