import { expect, test } from 'vitest'
import {
  daysOf,
  filmed,
  linesOf,
  marksOf,
  standingsAt,
  type Step,
  timed,
  timeOf,
  treeOf,
} from './spread'

const step = (
  adoption: string,
  number: string,
  status: Step['status'],
  from: string,
  to: string | null = null,
  takenFrom: string | null = null,
): Step => ({
  adoption,
  takenFrom,
  status,
  from,
  to,
  municipality: { number, label: `K${number}` },
})

const steps = timed([
  step('a', '1804', 'PLANNED', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
  step('b', '4640', 'PLANNED', '2026-01-15T00:00:00Z', null, 'a'),
  step('a', '1804', 'IN_USE', '2026-02-01T00:00:00Z'),
  step('c', '4601', 'PLANNED', '2026-02-10T00:00:00Z', '2026-03-01T00:00:00Z', 'b'),
  step('c', '4601', 'STOPPED', '2026-03-01T00:00:00Z', null, 'b'),
])
const at = (time: string) => standingsAt(steps, Date.parse(time))

test('a step holds from its time until the next one', () => {
  expect(at('2025-12-31T23:00:00Z')).toEqual([])
  expect(at('2026-01-31T23:59:59Z').map((each) => each.status)).toEqual(['PLANNED', 'PLANNED'])
  expect(at('2026-02-01T00:00:00Z').map((each) => each.status)).toEqual(['PLANNED', 'IN_USE'])
})

test('a municipality has one mark: how many it has, and the farthest it has come', () => {
  const both = [...at('2026-03-02T00:00:00Z')]
  const stopped = both.find((each) => each.number === '4601')
  if (stopped) both.push({ ...stopped, adoption: 'd', status: 'TRYING' })
  expect(marksOf(both)).toEqual([
    { number: '1804', label: 'K1804', count: 1, status: 'IN_USE' },
    { number: '4601', label: 'K4601', count: 1, status: 'TRYING' },
    { number: '4640', label: 'K4640', count: 1, status: 'PLANNED' },
  ])
})

test('the whole line is kept, from the source down', () => {
  const [root] = treeOf(at('2026-03-02T00:00:00Z'))
  expect(root?.standing.number).toBe('1804')
  expect(root?.children[0]?.standing.number).toBe('4640')
  expect(root?.children[0]?.children[0]?.standing.number).toBe('4601')
  expect(linesOf(at('2026-03-02T00:00:00Z'))).toEqual([
    ['1804', '4640'],
    ['4640', '4601'],
  ])
  expect(linesOf(at('2026-01-02T00:00:00Z'), '3442')).toEqual([['3442', '1804']])
})

test('two that name each other are both shown', () => {
  const circle = standingsAt(
    timed([
      step('a', '1', 'PLANNED', '2026-01-01T00:00:00Z', null, 'b'),
      step('b', '2', 'PLANNED', '2026-01-01T00:00:00Z', null, 'a'),
    ]),
    Date.parse('2026-02-01T00:00:00Z'),
  )
  const count = (all: ReturnType<typeof treeOf>): number =>
    all.reduce((sum, each) => sum + 1 + count(each.children), 0)
  expect(count(treeOf(circle))).toBe(2)
})

test('the film begins the day before the first step and ends now', () => {
  const now = Date.parse('2026-03-10T12:00:00Z')
  const days = daysOf(steps, now)
  expect(standingsAt(steps, timeOf(days, 0, now))).toEqual([])
  expect(timeOf(days, days.count, now)).toBe(now)
})

test('six numbers a step say the same as a step', () => {
  const minute = (time: string) => Date.parse(time) / 60_000
  const film = filmed({
    municipalities: [
      { number: '1804', label: 'K1804' },
      { number: '4640', label: 'K4640' },
    ],
    // prettier-ignore
    steps: [
      0, 0, 0, minute('2026-01-01T00:00:00Z'), minute('2026-02-01T00:00:00Z'), -1,
      1, 1, 0, minute('2026-01-15T00:00:00Z'), 0, 0,
      0, 0, 2, minute('2026-02-01T00:00:00Z'), 0, -1,
    ],
  })
  const said = (all: typeof film) =>
    all.map(({ number, status, from, to }) => ({ number, status, from, to }))
  expect(said(film)).toEqual(said(steps.slice(0, 3)))
  expect(linesOf(standingsAt(film, Date.parse('2026-03-02T00:00:00Z')))).toEqual([['1804', '4640']])
})
