import type { StopFactsFragment } from '../../gen/graphql'
import { date, month, type UiLanguage } from '../../lib/dates'

type When = Pick<StopFactsFragment, 'date' | 'lastDate' | 'month' | 'starts' | 'ends'>

/** A stop's day or days, or its month, in words; empty where it is not known. */
export function dayOfStop(stop: When, language: UiLanguage): string {
  if (stop.date && stop.lastDate)
    return `${date(stop.date, language, true)} – ${date(stop.lastDate, language, true)}`
  if (stop.date) return date(stop.date, language, true)
  return stop.month ? month(stop.month, language) : ''
}

/** Its times as the clock shows them there: `10:00–12:00`; empty where they are not known. */
export function timeOfStop(stop: Pick<When, 'starts' | 'ends'>): string {
  const [starts, ends] = [stop.starts?.slice(0, 5), stop.ends?.slice(0, 5)]
  return starts ? (ends ? `${starts}–${ends}` : starts) : ''
}

/** Whether it is over: a month counts until its last day, and what has no day yet is to come. */
export function isOver(stop: When, today: string): boolean {
  if (!stop.date && !stop.month) return false
  return (stop.lastDate ?? stop.date ?? `${stop.month}-31`) < today
}
