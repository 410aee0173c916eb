import { beforeEach, describe, expect, test } from 'vitest'
import { Channel } from './channel'
import type { Envelope, Joined } from './protocol'

const event = (sequence: number, previous: number, type = 'post'): Envelope => ({
  channel: 'topic/1',
  sequence,
  previous,
  type,
  data: { uuid: `${sequence}` },
})

const answer = (sequence: number, events: Envelope[] = []): Joined => ({
  events,
  sequence,
  reload: false,
  signals: [],
})

type Join = {
  after: number
  resolve: (joined: Joined) => Promise<void>
  reject: (error: Error) => Promise<void>
}

let joins: Join[]
let timers: { milliseconds: number; call: () => void }[]
let seen: number[]
let reloads: number
let channel: Channel

const settle = () => new Promise<void>((done) => setTimeout(done))
const lastJoin = () => {
  const join = joins.at(-1)
  if (!join) throw new Error('nothing was joined')
  return join
}

beforeEach(() => {
  joins = []
  timers = []
  seen = []
  reloads = 0
  channel = new Channel(
    'topic/1',
    10,
    {
      join: (_, after) =>
        new Promise((resolve, reject) =>
          joins.push({
            after,
            resolve: (joined) => (resolve(joined), settle()),
            reject: (error) => (reject(error), settle()),
          }),
        ),
      after: (milliseconds, call) => {
        const timer = { milliseconds, call }
        timers.push(timer)
        return () => {
          timers = timers.filter((one) => one !== timer)
        }
      },
    },
    {
      onEvent: (envelope) => seen.push(envelope.sequence),
      onReload: () => reloads++,
    },
  )
})

describe('joining', () => {
  test('asks for what came after the last sequence and shows it once, in order', async () => {
    channel.lineUp()
    expect(lastJoin().after).toBe(10)
    await lastJoin().resolve(answer(14, [event(12, 9), event(14, 12)]))
    expect(seen).toEqual([12, 14])
    expect(channel.state).toBe('live')
  })

  test('events that come while Join runs wait for its answer and are not shown twice', async () => {
    channel.lineUp()
    channel.receive(event(14, 12))
    channel.receive(event(15, 14))
    expect(seen).toEqual([])
    await lastJoin().resolve(answer(14, [event(12, 9), event(14, 12)]))
    expect(seen).toEqual([12, 14, 15])
  })

  test('a hole among the events that came while Join ran joins again', async () => {
    channel.lineUp()
    channel.receive(event(20, 18))
    await lastJoin().resolve(answer(14))
    expect(seen).toEqual([])
    expect(lastJoin().after).toBe(14)
    await lastJoin().resolve(answer(20, [event(18, 9), event(20, 18)]))
    expect(seen).toEqual([18, 20])
  })

  test('a refusal ends it, and no line opens it again', async () => {
    channel.lineUp()
    await lastJoin().reject(
      new Error(
        "An unexpected error occurred invoking 'Join' on the server. HubException: CHANNEL_NOT_FOUND: no",
      ),
    )
    expect(channel.state).toBe('refused')
    channel.lineUp()
    expect(joins).toHaveLength(1)
  })

  test('another failure is tried again, each time later', async () => {
    channel.lineUp()
    await lastJoin().reject(new Error('NOT_READY: later'))
    expect(channel.state).toBe('connecting')
    timers[0]?.call()
    await lastJoin().reject(new Error('NOT_READY: later'))
    expect(joins).toHaveLength(2)
    expect(timers.map((timer) => timer.milliseconds)).toContain(1_000)
  })
})

describe('while live', () => {
  beforeEach(async () => {
    channel.lineUp()
    await lastJoin().resolve(answer(10))
  })

  test('an event that is already here is dropped', () => {
    channel.receive(event(11, 10))
    channel.receive(event(11, 10))
    channel.receive(event(9, 8))
    expect(seen).toEqual([11])
  })

  test('an event of a channel that was quiet for long follows on', () => {
    channel.receive(event(400, 3))
    expect(seen).toEqual([400])
    expect(joins).toHaveLength(1)
  })

  test('a missed event makes it join again from the last one', async () => {
    channel.receive(event(11, 10))
    channel.receive(event(13, 12))
    expect(lastJoin().after).toBe(11)
    await lastJoin().resolve(answer(13, [event(12, 11), event(13, 12)]))
    expect(seen).toEqual([11, 12, 13])
  })

  test('after a cut line it continues from the last event', async () => {
    channel.receive(event(11, 10))
    channel.lineDown()
    expect(channel.state).toBe('down')
    channel.lineUp()
    expect(lastJoin().after).toBe(11)
    await lastJoin().resolve(answer(13, [event(12, 11), event(13, 12)]))
    expect(seen).toEqual([11, 12, 13])
  })

  test("an earlier line's answer is not taken for this one's", async () => {
    channel.lineDown()
    channel.lineUp()
    const first = lastJoin()
    channel.lineDown()
    channel.lineUp()
    await first.resolve(answer(99, [event(99, 10)]))
    expect(seen).toEqual([])
    await lastJoin().resolve(answer(11, [event(11, 10)]))
    expect(seen).toEqual([11])
  })

  test('reload asks the page for its data and goes on from where that is', async () => {
    channel.receive(event(50, 50, 'reload'))
    expect(reloads).toBe(1)
    channel.receive(event(51, 50))
    expect(seen).toEqual([])
    channel.resume(50)
    expect(lastJoin().after).toBe(50)
    await lastJoin().resolve(answer(51, [event(51, 50)]))
    expect(seen).toEqual([51])
  })

  test('reload in the answer does the same, also to an earlier sequence', async () => {
    channel.receive(event(13, 12))
    await lastJoin().resolve({ events: [], sequence: 3, reload: true, signals: [] })
    expect(reloads).toBe(1)
    channel.resume(3)
    await lastJoin().resolve(answer(3))
    channel.receive(event(4, 3))
    expect(seen).toEqual([4])
  })

  test('a page that was asked to reload and does not is joined again', () => {
    channel.receive(event(50, 50, 'reload'))
    timers.at(-1)?.call()
    expect(lastJoin().after).toBe(10)
  })

  test('a thing that is gone is an event, a channel that is gone is the end', () => {
    channel.receive(event(11, 10, 'gone'))
    expect(seen).toEqual([11])
    channel.receive({ ...event(12, 0, 'gone'), data: null })
    expect(channel.state).toBe('refused')
    channel.receive(event(13, 11))
    expect(seen).toEqual([11])
  })
})
