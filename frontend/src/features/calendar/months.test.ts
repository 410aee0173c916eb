import { expect, test } from 'vitest'
import { addMonths, isOn, lastDay, weekNumber, weeksOf } from './months'

test('weeks begin on Monday and have their ISO number', () => {
  const weeks = weeksOf('2026-12')
  expect(weeks.map((each) => each.week)).toEqual([49, 50, 51, 52, 53])
  expect(weeks[0]?.days[0]).toBe('2026-11-30')
  expect(weeks.at(-1)?.days.at(-1)).toBe('2027-01-03')
})

test('the first days of January may belong to the last week of the year before', () => {
  expect(weekNumber('2027-01-01')).toBe(53)
  expect(weekNumber('2027-01-04')).toBe(1)
  expect(weekNumber('2024-12-30')).toBe(1)
})

test('months have their own last day, and follow one another over the year’s end', () => {
  expect(lastDay('2028-02')).toBe('2028-02-29')
  expect(addMonths('2026-12', 1)).toBe('2027-01')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
})

test('summer time neither skips nor doubles a day', () => {
  expect(weeksOf('2027-03').flatMap((each) => each.days)).toHaveLength(35)
  expect(new Set(weeksOf('2027-03').flatMap((each) => each.days)).size).toBe(35)
})

test('what lasts several days is on each of them', () => {
  const entry = { date: '2026-12-01', lastDate: '2026-12-03' }
  expect(
    ['2026-11-30', '2026-12-01', '2026-12-03', '2026-12-04'].map((d) => isOn(entry, d)),
  ).toEqual([false, true, true, false])
})
