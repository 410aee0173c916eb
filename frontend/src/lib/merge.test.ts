import { expect, test } from 'vitest'
import { mergeThing } from './merge'

type Thing = { uuid: string; sequence: number; text: string; mine: boolean }
const byUuid = (a: Thing, b: Thing) => a.uuid.localeCompare(b.uuid)
const put = (list: Thing[], incoming: Omit<Thing, 'mine'>) =>
  mergeThing(list, incoming, { mine: false }, byUuid)

test('the same thing comes once, however often it is told', () => {
  const once = put([], { uuid: 'a', sequence: 1, text: 'en' })
  expect(put(once, { uuid: 'a', sequence: 1, text: 'en' })).toEqual(once)
})

test('something older never replaces something newer', () => {
  const list: Thing[] = [{ uuid: 'a', sequence: 5, text: 'ny', mine: true }]
  expect(put(list, { uuid: 'a', sequence: 4, text: 'gammel' })).toEqual(list)
})

test('what is the viewer’s own stays when the thing changes', () => {
  const list: Thing[] = [{ uuid: 'a', sequence: 5, text: 'en', mine: true }]
  expect(put(list, { uuid: 'a', sequence: 6, text: 'to' })).toEqual([
    { uuid: 'a', sequence: 6, text: 'to', mine: true },
  ])
})

test('things that come out of order stand in order', () => {
  const list = put(put([], { uuid: 'b', sequence: 2, text: '' }), {
    uuid: 'a',
    sequence: 3,
    text: '',
  })
  expect(list.map((each) => each.uuid)).toEqual(['a', 'b'])
})
