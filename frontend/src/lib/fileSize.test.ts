import { expect, test } from 'vitest'
import { fileSize } from './fileSize'

test('files are told in whole kilobytes, and from a megabyte on with one decimal', () => {
  expect(fileSize(12, 'nb')).toBe('1 kB')
  expect(fileSize(340_000, 'nb')).toBe('332 kB')
  expect(fileSize(2_500_000, 'nb')).toBe('2,4 MB')
  expect(fileSize(2_500_000, 'en')).toBe('2.4 MB')
})
