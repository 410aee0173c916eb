import { expect, test } from 'vitest'
import { decimal } from './decimal'

test('numbers are read as people write them and written so again', () => {
  expect(decimal.read(' 1 250,5')).toBe(1250.5)
  expect(decimal.read('250\u00a0000')).toBe(250000)
  expect(decimal.read('')).toBeNull()
  for (const text of ['-1', '1,2,3', 'mye', '1e9']) expect(decimal.read(text)).toBeUndefined()
  expect(decimal.write(1250.5)).toBe('1250,5')
  expect(decimal.write(null)).toBe('')
})

test('they may be below nothing where that is asked for', () => {
  expect(decimal.readSigned('−3,5')).toBe(-3.5)
  expect(decimal.readSigned('-1 250')).toBe(-1250)
  expect(decimal.readSigned('3,5')).toBe(3.5)
  expect(decimal.readSigned(' ')).toBeNull()
  expect(decimal.readSigned('-')).toBeUndefined()
  expect(decimal.readSigned('tre')).toBeUndefined()
  expect(decimal.read('-3')).toBeUndefined()
})
