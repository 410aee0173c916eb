/** Days are yyyy-mm-dd and months yyyy-mm; weeks begin on Monday, as Norwegian calendars do. */
const day = 86_400_000
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const written = (time: number): string => new Date(time).toISOString().slice(0, 10)
/** Monday is 0. */
const weekday = (time: number): number => (new Date(time).getUTCDay() + 6) % 7

export const addDays = (date: string, days: number): string => written(at(date) + days * day)

export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return written(Date.UTC(year, number - 1 + months, 1)).slice(0, 7)
}

export const lastDay = (month: string): string => addDays(`${addMonths(month, 1)}-01`, -1)

/** ISO 8601: the week that has the year's first Thursday is its first. */
export function weekNumber(date: string): number {
  const thursday = at(date) + (3 - weekday(at(date))) * day
  const first = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)
  return Math.floor((thursday - first) / day / 7) + 1
}

/** The weeks that a month touches, whole. */
export function weeksOf(month: string): { week: number; days: string[] }[] {
  const first = at(`${month}-01`)
  const last = at(lastDay(month))
  const weeks = []
  for (let monday = first - weekday(first) * day; monday <= last; monday += 7 * day)
    weeks.push({
      week: weekNumber(written(monday)),
      days: Array.from({ length: 7 }, (_, index) => written(monday + index * day)),
    })
  return weeks
}

/** Whether an entry is on a day: its own, or one of several. */
export const isOn = (
  entry: { date?: string | null; lastDate?: string | null },
  date: string,
): boolean => entry.date != null && entry.date <= date && date <= (entry.lastDate ?? entry.date)
