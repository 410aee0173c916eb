import { expect, test } from 'vitest'
import { wayOf } from './wayOf'

test('a story in short: the kinds in their order, and how many where several follow each other', () => {
  const types = ['Topic', 'Experience', 'Adoption', 'Adoption', 'Measure', 'Adoption']
  expect(wayOf(types.map((type) => ({ type })))).toEqual([
    { type: 'Topic', count: 1 },
    { type: 'Experience', count: 1 },
    { type: 'Adoption', count: 2 },
    { type: 'Measure', count: 1 },
    { type: 'Adoption', count: 1 },
  ])
})
