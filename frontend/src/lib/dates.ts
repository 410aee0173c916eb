/** All instants are shown as the clocks in Norway say, whatever the reader's machine thinks. */
const zone = 'Europe/Oslo'

export type UiLanguage = 'nb' | 'nn' | 'en'
const locales: Record<UiLanguage, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

const formats = new Map<string, Intl.DateTimeFormat>()
function format(language: UiLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const kept = formats.get(key)
  if (kept) return kept
  const made = new Intl.DateTimeFormat(locales[language], { hourCycle: 'h23', ...options })
  formats.set(key, made)
  return made
}

/** The calendar day of an instant in Norway, as yyyy-mm-dd: what day dividers compare. */
export function dayOf(instant: string | number | Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

export function time(instant: string, language: UiLanguage): string {
  return format(language, { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  )
}

/** Day, month, year and clock: what a pointer over a short time shows. */
export function dateAndTime(instant: string, language: UiLanguage): string {
  return format(language, {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
}

/** How many days `day` lies after `other`; both yyyy-mm-dd. */
export function daysBetween(day: string, other: string): number {
  return Math.round((Date.parse(day) - Date.parse(other)) / 86_400_000)
}

/** A calendar date (yyyy-mm-dd) in words; the weekday only where it helps. */
export function date(day: string, language: UiLanguage, weekday = false): string {
  return format(language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(weekday && { weekday: 'long' }),
  }).format(new Date(`${day}T00:00:00Z`))
}

/** The month (yyyy-mm) in words. */
export function month(value: string, language: UiLanguage): string {
  return format(language, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${value}-01T00:00:00Z`),
  )
}

/** The short month of a date or month, for a calendar leaf. */
export function shortMonth(value: string, language: UiLanguage): string {
  return format(language, { timeZone: 'UTC', month: 'short' })
    .format(new Date(`${value.slice(0, 7)}-01T00:00:00Z`))
    .replace('.', '')
}

export function number(value: number, language: UiLanguage): string {
  return new Intl.NumberFormat(locales[language]).format(value)
}
