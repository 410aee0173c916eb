import { expect, test } from 'vitest'
import { readTable } from './readTable'

const bytes = (...values: number[]) => new Uint8Array(values).buffer

test('Norwegian letters are read as Excel saved them, with UTF-8 or without', () => {
  expect(readTable(bytes(0xef, 0xbb, 0xbf, 0x4d, 0xc3, 0xa5, 0x6c))).toBe('Mål')
  expect(readTable(bytes(0x4d, 0xe5, 0x6c))).toBe('Mål')
})
