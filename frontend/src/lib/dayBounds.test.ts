import { expect, test } from 'vitest'
import { dayIn, endOf, startOf } from './dayBounds'

test('a day begins and ends at midnight in Norway, in winter, in summer, and where the clock is changed', () => {
  expect(startOf('2026-01-15')).toBe('2026-01-14T23:00:00.000Z')
  expect(endOf('2026-01-15')).toBe('2026-01-15T22:59:59.999Z')
  expect(startOf('2026-07-15')).toBe('2026-07-14T22:00:00.000Z')
  expect(endOf('2026-07-15')).toBe('2026-07-15T21:59:59.999Z')
  expect([startOf('2026-03-29'), endOf('2026-03-29')]).toEqual([
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T21:59:59.999Z',
  ])
  expect([startOf('2026-10-25'), endOf('2026-10-25')]).toEqual([
    '2026-10-24T22:00:00.000Z',
    '2026-10-25T22:59:59.999Z',
  ])
})

test('what is no day in an address is none', () => {
  expect(dayIn('2026-05-01')).toBe('2026-05-01')
  for (const wrong of [null, '', '2026-5-1', '2026-02-30', 'i går', '2026-05-01T10:00'])
    expect(dayIn(wrong)).toBeNull()
})
