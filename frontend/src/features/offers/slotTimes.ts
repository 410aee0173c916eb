import type { SlotLineFragment } from '../../gen/graphql'

/** A local time as people write it: 09:00. */
export const short = (time: string): string => time.slice(0, 5)

/** The time `minutes` after `starts`, within the day: what a clock shows then. */
export function ends(starts: string, minutes: number): string {
  const [hours = 0, past = 0] = starts.split(':').map(Number)
  const all = (hours * 60 + past + minutes) % (24 * 60)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(all / 60))}:${two(all % 60)}`
}

/** From when to when: 09:00–09:45. */
export const clock = ({ starts, minutes }: Pick<SlotLineFragment, 'starts' | 'minutes'>): string =>
  `${short(starts)}–${ends(starts, minutes)}`

/** Where `count` slots one after another begin, as long as they are on the same day. */
export function startsOf(first: string, minutes: number, count: number): string[] {
  const [hours = 0, past = 0] = first.split(':').map(Number)
  const begin = hours * 60 + past
  return Array.from({ length: count }, (_, index) => begin + index * minutes)
    .filter((start) => start < 24 * 60)
    .map((start) => ends('00:00', start))
}
