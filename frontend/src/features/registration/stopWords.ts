import type { StopHeadFragment } from '../../gen/graphql'
import { date, month, type UiLanguage } from '../../lib/dates'

type When = Pick<StopHeadFragment, 'date' | 'month'> &
  Partial<Pick<StopHeadFragment, 'starts' | 'ends' | 'place' | 'venue'>>

/** When and where, in one line. */
export function stopLine(stop: When, language: UiLanguage): string {
  const day = stop.date
    ? date(stop.date, language, true)
    : stop.month
      ? month(stop.month, language)
      : ''
  const clock = [stop.starts, stop.ends].map((each) => each?.slice(0, 5)).filter(Boolean)
  return [day, clock.join('–'), stop.place, stop.venue].filter(Boolean).join(', ')
}

/** Who the delegate comes for. */
export function comesFor(line: {
  municipality?: { label: string } | null
  body?: { name: string } | null
}): string {
  return line.municipality?.label ?? line.body?.name ?? ''
}
