import { dateNames } from '../i18n/dateNames'

/** All instants are shown as the clocks in Norway say, whatever the reader's machine thinks. */
const zone = 'Europe/Oslo'

export type UiLanguage = 'nb' | 'nn' | 'en'
const locales: Record<UiLanguage, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' }

const clocks = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
})
const days = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day of an instant in Norway, as yyyy-mm-dd: what day dividers compare. */
export function dayOf(instant: string | number | Date): string {
  const parts = days.formatToParts(new Date(instant))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** The clock in Norway at an instant, of 24 hours. */
export function time(instant: string): string {
  return clocks.format(new Date(instant))
}

/** Day, month, year and clock: what a pointer over a short time shows. */
export function dateAndTime(instant: string, language: UiLanguage): string {
  return date(dayOf(instant), language) + dateNames[language].at + time(instant)
}

/** A last day, with its clock where the day is not over at midnight: said the same on all pages. */
export function deadline(
  day: string,
  clock: string | null | undefined,
  language: UiLanguage,
): string {
  const last = date(day, language)
  return clock ? last + dateNames[language].at + clock.slice(0, 5) : last
}

/** How many days `day` lies after `other`; both yyyy-mm-dd. */
export function daysBetween(day: string, other: string): number {
  return Math.round((Date.parse(day) - Date.parse(other)) / 86_400_000)
}

/** A calendar date (yyyy-mm-dd) in words; the weekday only where it helps. */
export function date(day: string, language: UiLanguage, withWeekday = false): string {
  const words = `${Number(day.slice(8, 10))}${dateNames[language].dayEnds} ${month(day, language)}`
  return withWeekday ? `${weekday(day, language)} ${words}` : words
}

/** The name of the weekday of a calendar date (yyyy-mm-dd). */
export function weekday(day: string, language: UiLanguage): string {
  const fromMonday = (new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7
  return dateNames[language].weekdays[fromMonday] ?? ''
}

/** The month and year of a date or month (yyyy-mm) in words. */
export function month(value: string, language: UiLanguage): string {
  return `${named(dateNames[language].months, value)} ${Number(value.slice(0, 4))}`
}

/** The short month of a date or month, for a calendar leaf. */
export function shortMonth(value: string, language: UiLanguage): string {
  return named(dateNames[language].shortMonths, value)
}

const named = (months: string[], value: string): string =>
  months[Number(value.slice(5, 7)) - 1] ?? ''

/** A part of a hundred, or a dash where there is none. */
export function percent(value: number | null | undefined, language: UiLanguage): string {
  return value == null
    ? '–'
    : new Intl.NumberFormat(locales[language], { style: 'percent' }).format(value / 100)
}

export function number(value: number, language: UiLanguage): string {
  return new Intl.NumberFormat(locales[language]).format(value)
}
