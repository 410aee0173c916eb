import { expect, it } from 'vitest'
import { clock, secondsLeft, stopwatch } from './timeLeft'

// Half past ten in Norway, in winter and in summer.
const winter = Date.parse('2026-11-25T09:30:00Z')
const summer = Date.parse('2026-06-25T08:30:00Z')

it('counts down to when the item ends in Norway', () => {
  expect(secondsLeft({ ends: '10:45' }, '2026-11-25', winter)).toBe(900)
  expect(secondsLeft({ ends: '10:45:00' }, '2026-06-25', summer)).toBe(900)
  expect(secondsLeft({ ends: '10:29' }, '2026-11-25', winter)).toBe(-60)
})

it('counts nothing down on another day or without an end', () => {
  expect(secondsLeft({ ends: '10:45' }, '2026-11-24', winter)).toBe(null)
  expect(secondsLeft({ ends: null }, '2026-11-25', winter)).toBe(null)
  expect(secondsLeft({ ends: '10:45' }, null, winter)).toBe(null)
})

it('says a time as a stopwatch does', () => {
  expect([0, 5, 65, -65, 3725].map(stopwatch)).toEqual(['0:00', '0:05', '1:05', '1:05', '1:02:05'])
  expect(clock(winter)).toBe('10:30:00')
})
