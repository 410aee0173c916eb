import { expect, test } from 'vitest'
import { clock, ends, startsOf } from './slotTimes'

test('a slot shows from when to when on a 24-hour clock', () => {
  expect(clock({ starts: '09:00:00', minutes: 45 })).toBe('09:00–09:45')
  expect(clock({ starts: '13:30:00', minutes: 90 })).toBe('13:30–15:00')
})

test('what ends after midnight shows the next day’s hour', () => {
  expect(ends('23:30', 45)).toBe('00:15')
})

test('several slots follow one another and none begins on another day', () => {
  expect(startsOf('09:00', 45, 3)).toEqual(['09:00', '09:45', '10:30'])
  expect(startsOf('22:00', 60, 4)).toEqual(['22:00', '23:00'])
})
