import { expect, test } from 'vitest'
import { dayOfStop, isOver, timeOfStop } from './when'

const nothing = { date: null, lastDate: null, month: null, starts: null, ends: null }

test('a stop of several days, one day, or a month says so', () => {
  const day = { ...nothing, date: '2031-03-12' }
  expect(dayOfStop(day, 'nb')).toBe('onsdag 12. mars 2031')
  expect(dayOfStop({ ...day, lastDate: '2031-03-13' }, 'nb')).toBe(
    'onsdag 12. mars 2031 – torsdag 13. mars 2031',
  )
  expect(dayOfStop({ ...nothing, month: '2021-11' }, 'nb')).toBe('november 2021')
  expect(dayOfStop(nothing, 'nb')).toBe('')
})

test('times are those of the place, without seconds', () => {
  expect(timeOfStop({ starts: '10:00:00', ends: '12:30:00' })).toBe('10:00–12:30')
  expect(timeOfStop({ starts: '10:00:00', ends: null })).toBe('10:00')
})

test('a month is over after its last day, and a stop without a day never', () => {
  expect(isOver({ ...nothing, month: '2031-03' }, '2031-03-31')).toBe(false)
  expect(isOver({ ...nothing, month: '2031-03' }, '2031-04-01')).toBe(true)
  expect(isOver(nothing, '2031-04-01')).toBe(false)
  expect(isOver({ ...nothing, date: '2031-03-12', lastDate: '2031-03-13' }, '2031-03-13')).toBe(
    false,
  )
})
