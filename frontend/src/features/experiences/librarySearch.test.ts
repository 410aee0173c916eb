import { expect, test } from 'vitest'
import { hasChoices, orderOf, searchOf, toggled, withValue } from './librarySearch'

test('what is chosen is read from the address and written back to it', () => {
  let address = new URLSearchParams()
  expect(hasChoices(address)).toBe(false)
  address = toggled(address, 'counties', '34')
  address = toggled(address, 'counties', '50')
  address = toggled(address, 'phases', 'plan')
  expect(address.toString()).toBe('fylke=34&fylke=50&fase=plan')
  expect(searchOf(address)).toMatchObject({ counties: ['34', '50'], phases: ['plan'], sizes: null })
  expect(searchOf(toggled(address, 'counties', '34')).counties).toEqual(['50'])
})

test('words are ordered by how well they fit unless another order is chosen', () => {
  const words = withValue(new URLSearchParams(), 'q', 'mat')
  expect(orderOf(words)).toBe('RELEVANCE')
  expect(orderOf(withValue(words, 'orden', 'ADOPTED'))).toBe('ADOPTED')
  expect(orderOf(withValue(words, 'q', ''))).toBe('NEWEST')
  expect(orderOf(new URLSearchParams('orden=tull'))).toBe('NEWEST')
})
