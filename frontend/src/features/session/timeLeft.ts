import { dayOf } from '../../lib/dates'

/** Seconds that an item of today's programme has left, below zero once it is over its time; null where that is not known. */
export function secondsLeft(
  item: { ends?: string | null },
  day: string | null | undefined,
  now: number,
): number | null {
  if (!item.ends || day !== dayOf(now)) return null
  return secondsOf(item.ends) - secondsOf(clock(now))
}

const norway = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** `14:05:09`, as clocks in Norway show. */
export const clock = (now: number): string => norway.format(now)

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  return (hours * 60 + minutes) * 60 + seconds
}

/** `12:05`, or `1:02:05` over an hour; without the sign. */
export function stopwatch(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds))
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown
    .map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':')
}
