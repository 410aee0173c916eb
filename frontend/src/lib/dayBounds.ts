import { dayOf } from './dates'

const oneDay = 86_400_000

/** Midnight in Norway, as an instant: whatever the reader's machine thinks. */
export function startOf(day: string): string {
  const summer = new Date(`${day}T00:00:00+02:00`)
  // In winter that is 23 o'clock of the day before.
  return (dayOf(summer) === day ? summer : new Date(`${day}T00:00:00+01:00`)).toISOString()
}

/** The last millisecond of a day in Norway. */
export function endOf(day: string): string {
  return new Date(Date.parse(startOf(dayAfter(day))) - 1).toISOString()
}

export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + oneDay).toISOString().slice(0, 10)

/** A day as an address has it: null for what is none. */
export function dayIn(text: string | null): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(text) ? text : null
}
