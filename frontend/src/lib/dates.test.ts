import { expect, test } from 'vitest'
import { dayOf } from './dates'

test('an instant just before midnight UTC belongs to the next day in Norway', () => {
  expect(dayOf('2026-11-23T23:30:00Z')).toBe('2026-11-24')
  expect(dayOf('2026-07-01T21:59:00Z')).toBe('2026-07-01')
})
