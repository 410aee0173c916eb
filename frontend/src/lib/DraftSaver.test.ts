import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answer } from './mutate'
import { DraftSaver } from './DraftSaver'

type TypedTour = { title: string }

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const start: TypedTour = { title: '' }
const titled = (title: string): TypedTour => ({ title })
const done = (revision: number): Answer<{ revision: number }> => ({
  kind: 'done',
  payload: { revision },
})

test('what is typed in one go is sent once, and the next save follows on its revision', async () => {
  const send = vi.fn((_: TypedTour, revision: number) => Promise.resolve(done(revision + 1)))
  const saver = new DraftSaver(start, 0, send)
  saver.typed(titled('T'))
  saver.typed(titled('Tu'))
  expect(saver.state.saving).toBe('typing')
  await vi.runAllTimersAsync()
  expect(send.mock.calls.map(([tour, revision]) => [tour.title, revision])).toEqual([['Tu', 0]])
  expect(saver.state.saving).toBe('saved')
  saver.typed(titled('Tur'))
  await vi.runAllTimersAsync()
  expect(send.mock.calls[1]?.[1]).toBe(1)
})

test('a cut line is tried again and nothing typed is lost', async () => {
  const send = vi
    .fn<(tour: TypedTour, revision: number) => Promise<Answer<{ revision: number }>>>()
    .mockResolvedValueOnce({ kind: 'failed', failure: 'offline' })
    .mockResolvedValueOnce(done(1))
  const saver = new DraftSaver(start, 0, send)
  saver.typed(titled('Tu'))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(saver.state.saving).toBe('failed')
  await vi.runAllTimersAsync()
  expect(saver.state.saving).toBe('saved')
  expect(send.mock.calls[1]?.[0].title).toBe('Tu')
})

test('a refusal is shown and not repeated', async () => {
  const refusal = { code: 'DRAFT_CHANGED_MEANWHILE', message: '' }
  const send = vi.fn(() => Promise.resolve({ kind: 'refused', refusal } as const))
  const saver = new DraftSaver(start, 0, send)
  saver.typed(titled('Tu'))
  await vi.runAllTimersAsync()
  expect(send).toHaveBeenCalledTimes(1)
  expect(saver.state.trouble).toEqual({ kind: 'refused', refusal })
})
