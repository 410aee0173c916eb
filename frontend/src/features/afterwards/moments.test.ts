import { expect, test } from 'vitest'
import { atClock, linkAt, position, secondsInto } from './moments'

test('a line is so far into the recording, and never before it', () => {
  expect(secondsInto('2026-11-25T12:01:05.900Z', '2026-11-25T12:00:00Z')).toBe(65)
  expect(secondsInto('2026-11-25T11:59:00Z', '2026-11-25T12:00:00Z')).toBe(0)
  expect([position(65), position(3605)]).toEqual(['1:05', '1:00:05'])
})

test('a link goes to the second where the site knows how, and else to the page', () => {
  expect(linkAt('https://www.youtube.com/watch?v=abcdefghijk', 65)).toContain('t=65s')
  expect(linkAt('https://video.no/a.mp4', 65)).toBe('https://video.no/a.mp4#t=65')
  expect(linkAt('https://video.no/a', 65)).toBe('https://video.no/a')
})

test('where a recording begins is typed as a clock and counted from when the session began', () => {
  expect(atClock('2026-11-25T12:00:10.250Z', '13:00:10', '13:02:30')).toBe(
    '2026-11-25T12:02:30.000Z',
  )
  expect(atClock('2026-11-25T12:00:10Z', '13:00:10', 'i dag')).toBeNull()
})
