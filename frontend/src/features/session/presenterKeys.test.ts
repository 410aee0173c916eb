import { expect, it } from 'vitest'
import { pageAfter } from './presenterKeys'

const press = (key: string, target: EventTarget = document.body, more = {}) =>
  pageAfter(
    { key, target, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more },
    5,
    9,
  )

it('turns pages with arrows, space and the keys of a clicker', () => {
  expect(
    ['ArrowRight', ' ', 'PageDown', 'ArrowLeft', 'PageUp', 'Home', 'End'].map((key) => press(key)),
  ).toEqual([6, 6, 6, 4, 4, 1, 9])
  expect(press(' ', document.body, { shiftKey: true })).toBe(4)
})

it('leaves keys alone where one writes or presses, and the browser its own', () => {
  const field = document.createElement('textarea')
  const button = document.createElement('button')
  expect([' ', 'ArrowLeft', 'Home'].map((key) => press(key, field))).toEqual([null, null, null])
  expect(press(' ', button)).toBe(null)
  expect(press('ArrowRight', button)).toBe(6)
  expect(press('ArrowLeft', document.body, { altKey: true })).toBe(null)
  expect(press('a')).toBe(null)
})
