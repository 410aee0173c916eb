import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Answer } from './mutate'
import { useOutbox } from './outbox'

beforeEach(() => localStorage.clear())
const offline: Answer<string> = { kind: 'failed', failure: 'offline' }
const done: Answer<string> = { kind: 'done', payload: 'saved' }

test('what could not be sent stays with its id, over a reload too', async () => {
  const send = vi.fn(async (): Promise<Answer<string>> => offline)
  const first = renderHook(() => useOutbox('topic', send, vi.fn()))
  await act(async () => first.result.current.send({ id: '1', text: 'Hei' }))
  expect(first.result.current.items).toMatchObject([{ id: '1', text: 'Hei', trouble: offline }])
  first.unmount()

  const second = renderHook(() => useOutbox('topic', send, vi.fn()))
  expect(second.result.current.items).toMatchObject([{ id: '1', text: 'Hei' }])
})

test('when the line is back it is sent again under the same id', async () => {
  const send = vi.fn(async (): Promise<Answer<string>> => offline)
  const saved = vi.fn()
  const { result } = renderHook(() => useOutbox('topic', send, saved))
  await act(async () => result.current.send({ id: '1', text: 'Hei' }))

  send.mockImplementation(async () => done)
  await act(async () => dispatchEvent(new Event('online')))
  expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ id: '1', text: 'Hei' }))
  expect(saved).toHaveBeenCalledWith('saved')
  expect(result.current.items).toEqual([])
  expect(localStorage.length).toBe(0)
})

test('a refusal keeps the text and is not sent again by itself', async () => {
  const refused: Answer<string> = {
    kind: 'refused',
    refusal: { code: 'TOPIC_LOCKED', message: '' },
  }
  const send = vi.fn(async () => refused)
  const { result } = renderHook(() => useOutbox('topic', send, vi.fn()))
  await act(async () => result.current.send({ id: '1', text: 'Hei' }))
  await act(async () => dispatchEvent(new Event('online')))
  expect(send).toHaveBeenCalledTimes(1)
  expect(result.current.items).toMatchObject([{ text: 'Hei', trouble: refused }])
})
