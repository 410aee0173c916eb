import { beforeEach, expect, test, vi } from 'vitest'
import { Connection, type HubLine, type Way } from './connection'
import type { Envelope } from './protocol'

type Handler = (...values: never[]) => void

class FakeHub {
  handlers = new Map<string, Handler>()
  closed: (error?: Error) => void = () => undefined
  starts: { resolve: () => void; reject: (error: Error) => void }[] = []
  calls: unknown[][] = []
  start = () => new Promise<void>((resolve, reject) => this.starts.push({ resolve, reject }))
  stop = () => Promise.resolve()
  on = (name: string, handler: Handler) => this.handlers.set(name, handler)
  onclose = (handler: (error?: Error) => void) => {
    this.closed = handler
  }
  invoke = (...call: unknown[]) => {
    this.calls.push(call)
    return Promise.resolve({ events: [], sequence: call[2], reload: false, signals: [] })
  }
  push(envelope: Envelope) {
    ;(this.handlers.get('event') as (envelope: Envelope) => void)(envelope)
  }
}

let hub: FakeHub
let builds: Way[]
let idle: () => void
let timers: { milliseconds: number; call: () => void }[]
let online: boolean
let connection: Connection

const settle = () => new Promise<void>((done) => setTimeout(done))
const start = async () => {
  idle()
  await settle()
  hub.starts.at(-1)?.resolve()
  await settle()
}

beforeEach(() => {
  hub = new FakeHub()
  builds = []
  timers = []
  online = true
  connection = new Connection({
    build: (way) => {
      builds.push(way)
      return Promise.resolve(hub as unknown as HubLine)
    },
    whenIdle: (call) => {
      idle = call
    },
    after: (milliseconds, call) => {
      const timer = { milliseconds, call }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    online: () => online,
    random: () => 1,
  })
})

const envelope = (sequence: number, previous: number): Envelope => ({
  channel: 'chat/50',
  sequence,
  previous,
  type: 'message',
  data: {},
})

test('SignalR is not loaded before the page is painted', async () => {
  connection.join('chat/50', 1, {})
  await settle()
  expect(builds).toEqual([])
  await start()
  expect(builds).toEqual(['direct'])
  expect(hub.calls).toEqual([['Join', 'chat/50', 1]])
})

test('each page hears its own channel, and the last one to leave leaves it', async () => {
  const first = vi.fn()
  const second = vi.fn()
  const one = connection.join('chat/50', 1, { onEvent: first })
  const two = connection.join('chat/50', 3, { onEvent: second })
  await start()
  hub.push(envelope(2, 1))
  hub.push(envelope(4, 2))
  expect(first).toHaveBeenCalledTimes(2)
  expect(second).toHaveBeenCalledTimes(1)
  connection.leave(one)
  expect(hub.calls.filter(([method]) => method === 'Leave')).toEqual([])
  connection.leave(two)
  expect(hub.calls.filter(([method]) => method === 'Leave')).toEqual([['Leave', 'chat/50']])
})

test('a cut line is tried for ever, ever slower, and joins from the last sequence', async () => {
  const channel = connection.join('chat/50', 1, {})
  await start()
  hub.push(envelope(2, 1))
  hub.closed()
  expect(channel.state).toBe('down')
  for (let attempt = 0; attempt < 8; attempt++) {
    timers.at(-1)?.call()
    await settle()
    hub.starts.at(-1)?.reject(new Error('no server'))
    await settle()
  }
  expect(timers.at(-1)?.milliseconds).toBe(30_000)
  timers.at(-1)?.call()
  await settle()
  hub.starts.at(-1)?.resolve()
  await settle()
  expect(hub.calls.at(-1)).toEqual(['Join', 'chat/50', 2])
})

test('without a network nothing is tried until it is back', async () => {
  connection.join('chat/50', 1, {})
  await start()
  online = false
  hub.closed()
  expect(timers).toEqual([])
  connection.wake()
  expect(hub.starts).toHaveLength(1)
  online = true
  connection.wake()
  expect(hub.starts).toHaveLength(2)
})

test('looking at the page again does not wait for the next attempt', async () => {
  connection.join('chat/50', 1, {})
  await start()
  hub.closed()
  connection.wake()
  expect(hub.starts).toHaveLength(2)
  expect(timers).toEqual([])
})

test('where WebSockets do not get through the next attempt negotiates, and what works is kept', async () => {
  connection.join('chat/50', 1, {})
  idle()
  await settle()
  hub.starts.at(-1)?.reject(new Error('no WebSocket'))
  await settle()
  timers.at(-1)?.call()
  await settle()
  hub.starts.at(-1)?.resolve()
  await settle()
  hub.closed()
  timers.at(-1)?.call()
  await settle()
  expect(builds).toEqual(['direct', 'negotiated'])
})
