import { expect, test } from 'vitest'
import { firstLine, quoted } from './words'

test('a measure is called by the first line that says something, without its marks', () => {
  expect(firstLine('\n> Vi prøver **turgruppe** fra januar.\n\nMer om det siden.')).toBe(
    'Vi prøver turgruppe fra januar.',
  )
  expect(firstLine('1. [Livets minnebok](/erfaring/x) i alle hjem')).toBe(
    'Livets minnebok i alle hjem',
  )
  expect(firstLine('## *Vi* begynner 3. mai')).toBe('Vi begynner 3. mai')
  expect(firstLine('')).toBe('')
})

test('of a long line the first sentence is taken', () => {
  expect(
    firstLine(
      'Vi vil tilby alle som fyller 75, en samtale om boligen sin: Hva fungerer i dag, og hva blir vanskelig om ti år?',
    ),
  ).toBe('Vi vil tilby alle som fyller 75, en samtale om boligen sin')
})

test('a long line is cut between words', () => {
  const cut = firstLine('ord '.repeat(100), 200)
  expect(cut.length).toBeLessThanOrEqual(200)
  expect(cut.endsWith('ord…')).toBe(true)
})

test('whom the words mention is not taken along', () => {
  const words = '@{0b2f6f5e-9f4e-4f3e-8f55-0d8d7c1d7a11} kan dere begynne?\nJa.'
  expect(firstLine(words)).toBe('kan dere begynne?')
  expect(quoted(words)).toBe('> kan dere begynne?\n> Ja.')
})
