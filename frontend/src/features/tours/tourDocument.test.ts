import { expect, test } from 'vitest'
import { contentOf, copyOfProgramme, copyOfStop, emptyTour } from './tourDocument'

test('what was left empty is left out, and numbers are numbers', () => {
  const tour = emptyTour('50')
  const stop = { id: 'a', date: '2031-03-12', place: '', capacity: '40', ends: '' }
  const content = contentOf({ ...tour, title: 'Turné', kind: '', stops: [stop] })
  expect(content).not.toHaveProperty('kind')
  expect(content.stops[0]).not.toHaveProperty('place')
  expect(content.stops[0]).not.toHaveProperty('ends')
  expect(content.stops[0]?.capacity).toBe(40)
})

test('a copied stop is a week later, has ids of its own and no room on the net', () => {
  const stop = {
    id: 'a',
    date: '2031-12-29',
    registerBy: '2031-12-20',
    onlineLink: 'https://meet.example/x',
    programme: [{ id: 'b', title: 'Velkommen' }],
  }
  const copy = copyOfStop(stop)
  expect(copy).toMatchObject({ date: '2032-01-05', registerBy: '2031-12-27' })
  expect(copy.onlineLink).toBeUndefined()
  expect(copy.id).not.toBe('a')
  expect(copy.programme?.[0]).toMatchObject({ title: 'Velkommen' })
  expect(copy.programme?.[0]?.id).not.toBe('b')
  expect(copyOfStop({ id: 'c', date: '12.3' }).date).toBe('12.3')
})

test('a programme is copied alone, with what is told of its parts, under ids of its own', () => {
  const [copy] = copyOfProgramme([
    { id: 'b', title: 'Velkommen', description: 'Ta med *kopp*', presenters: [{ name: 'Liv' }] },
  ])
  expect(copy).toMatchObject({ title: 'Velkommen', description: 'Ta med *kopp*' })
  expect(copy?.presenters).toEqual([{ name: 'Liv' }])
  expect(copy?.id).not.toBe('b')
})
