import { expect, test, vi } from 'vitest'
import {
  date,
  dateAndTime,
  dayOf,
  daysBetween,
  deadline,
  month,
  percent,
  shortMonth,
  time,
  weekday,
  type UiLanguage,
} from './dates'

test('an instant just before midnight UTC belongs to the next day in Norway', () => {
  expect(dayOf('2026-11-23T23:30:00Z')).toBe('2026-11-24')
  expect(dayOf('2026-07-01T21:59:00Z')).toBe('2026-07-01')
  expect(dayOf('2026-07-01T22:00:00Z')).toBe('2026-07-02')
})

test('the clock is Norwegian and has 24 hours, summer and winter', () => {
  expect(time('2026-11-23T23:30:00Z')).toBe('00:30')
  expect(time('2026-07-01T12:05:00Z')).toBe('14:05')
  expect(dateAndTime('2026-11-23T17:30:00Z', 'nb')).toContain('23. november 2026')
})

test('a date has no time zone and no clock', () => {
  expect(date('2026-05-01', 'nb')).toBe('1. mai 2026')
  expect(date('2026-05-01', 'nb', true)).toBe('fredag 1. mai 2026')
  expect(date('2026-05-17', 'en')).toBe('17 May 2026')
  expect(month('2021-11', 'nn')).toBe('november 2021')
})

test('days are counted across the change to summer time', () => {
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(2)
})

test('names of days and months are right in a browser that knows English alone', async () => {
  const real = Intl.DateTimeFormat
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (_, options) {
    return new real('en-GB', options)
  })
  vi.resetModules()
  const dates = await import('./dates')
  expect(dates.date('2026-05-02', 'nn', true)).toBe('laurdag 2. mai 2026')
  expect(dates.weekday('2026-05-04', 'nn')).toBe('måndag')
  expect(dates.weekday('2026-05-05', 'nb')).toBe('tirsdag')
  expect(dates.shortMonth('2026-12', 'nn')).toBe('des')
  expect(dates.dayOf('2026-11-23T23:30:00Z')).toBe('2026-11-24')
  vi.restoreAllMocks()
})

test('a deadline is its last day, and its clock only where it has one', () => {
  expect(deadline('2026-12-07', null, 'nb')).toBe('7. desember 2026')
  expect(deadline('2026-12-07', '12:00:00', 'nb')).toBe('7. desember 2026 kl. 12:00')
})

test('our names are those that a browser with all three languages has', () => {
  const locales: Record<UiLanguage, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }
  for (const language of ['nb', 'nn', 'en'] as const)
    for (let at = 0; at < 12; at++) {
      const day = `2026-${String(at + 1).padStart(2, '0')}-0${(at % 7) + 1}`
      const theirs = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options }).format(
          new Date(day),
        )
      expect(weekday(day, language)).toBe(theirs({ weekday: 'long' }))
      expect(month(day, language)).toBe(theirs({ month: 'long', year: 'numeric' }))
      expect(shortMonth(day, language)).toBe(theirs({ month: 'short' }).replace('.', ''))
    }
})

test('a percentage is written as each language writes it', () => {
  expect(percent(36.6, 'nb')).toBe('37\u00a0%')
  expect(percent(36.6, 'en')).toBe('37%')
  expect(percent(null, 'en')).toBe('–')
})
