import { expect, test } from 'vitest'
import { date, dateAndTime, dayOf, daysBetween, month, time } from './dates'

test('an instant just before midnight UTC belongs to the next day in Norway', () => {
  expect(dayOf('2026-11-23T23:30:00Z')).toBe('2026-11-24')
  expect(dayOf('2026-07-01T21:59:00Z')).toBe('2026-07-01')
  expect(dayOf('2026-07-01T22:00:00Z')).toBe('2026-07-02')
})

test('the clock is Norwegian and has 24 hours, summer and winter', () => {
  expect(time('2026-11-23T23:30:00Z', 'nb')).toBe('00:30')
  expect(time('2026-07-01T12:05:00Z', 'en')).toBe('14:05')
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
