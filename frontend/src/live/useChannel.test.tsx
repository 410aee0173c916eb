import { renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Connection, type HubLine } from './connection'
import type { Envelope } from './protocol'
import { useChannel } from './useChannel'

const settle = () => new Promise<void>((done) => setTimeout(done))

function line() {
  const calls: unknown[][] = []
  let push: (envelope: Envelope) => void = () => undefined
  const connection = new Connection({
    build: () =>
      Promise.resolve({
        start: () => Promise.resolve(),
        stop: () => Promise.resolve(),
        on: (name: string, handler: typeof push) => {
          if (name === 'event') push = handler
        },
        onclose: () => undefined,
        invoke: (...call: unknown[]) => {
          calls.push(call)
          return Promise.resolve({ events: [], sequence: call[2], reload: false, signals: [] })
        },
      } as unknown as HubLine),
    whenIdle: (call) => call(),
    after: () => () => undefined,
    online: () => true,
    random: () => 0,
  })
  return { connection, calls, push: (envelope: Envelope) => push(envelope) }
}

test('joins once its data is there, hears with the newest handler, and leaves with the page', async () => {
  const { connection, calls, push } = line()
  const first = vi.fn()
  const second = vi.fn()
  const page = renderHook(
    ({ from, onEvent }: { from: number | null; onEvent: (envelope: Envelope) => void }) =>
      useChannel('me', from, { onEvent }, connection),
    { initialProps: { from: null as number | null, onEvent: first as (e: Envelope) => void } },
  )
  await settle()
  expect(calls).toEqual([])

  page.rerender({ from: 7, onEvent: first })
  await settle()
  expect(calls).toEqual([['Join', 'me', 7]])

  page.rerender({ from: 7, onEvent: second })
  push({ channel: 'me', sequence: 8, previous: 7, type: 'notice', data: {} })
  expect(first).not.toHaveBeenCalled()
  expect(second).toHaveBeenCalledOnce()

  page.rerender({ from: 12, onEvent: second })
  await settle()
  expect(calls.at(-1)).toEqual(['Join', 'me', 12])

  page.unmount()
  await settle()
  expect(calls.at(-1)).toEqual(['Leave', 'me'])
})
