import type { HubConnection } from '@microsoft/signalr'
import { Channel, type ChannelHandlers, type Line } from './channel'
import type { Envelope, Joined, LiveSignal } from './protocol'

/** What we use of SignalR's connection. */
export type HubLine = Pick<HubConnection, 'start' | 'stop' | 'invoke' | 'on' | 'onclose'>

/**
 * Direct: a WebSocket at once, which any node behind a load balancer may take. Negotiated: also over
 * server-sent events or long polling, where WebSockets do not get through.
 */
export type Way = 'direct' | 'negotiated'

export type Surroundings = {
  /** Loads SignalR and builds a connection that is not started. */
  build: (way: Way) => Promise<HubLine>
  /** Calls back once the first paint is done. */
  whenIdle: (call: () => void) => void
  after: (milliseconds: number, call: () => void) => () => void
  online: () => boolean
  /** Between 0 and 1. */
  random: () => number
}

const firstPause = 1_000
const longestPause = 30_000

/**
 * The page's one line to `/live`, opened with the first channel and kept open for ever while the
 * device is online. Attempts are spread at random, so that a restarted server is not stormed.
 */
export class Connection {
  private hub: HubLine | null = null
  private way: Way = 'direct'
  private state: 'idle' | 'starting' | 'up' | 'waiting' = 'idle'
  private attempts = 0
  private cancelAttempt: () => void = () => undefined
  private readonly channels = new Map<string, Set<Channel>>()
  private readonly line: Line

  constructor(private readonly surroundings: Surroundings) {
    this.line = {
      join: (channel, afterSequence) => this.invoke<Joined>('Join', channel, afterSequence),
      after: surroundings.after,
    }
  }

  /** Listens until `leave`. Several pages may listen to the same channel, each from where it is. */
  join(name: string, afterSequence: number, handlers: ChannelHandlers): Channel {
    const channel = new Channel(name, afterSequence, this.line, handlers)
    const others = this.channels.get(name)
    if (others) others.add(channel)
    else this.channels.set(name, new Set([channel]))
    if (this.state === 'up') channel.lineUp()
    else if (this.state === 'idle') this.open()
    return channel
  }

  leave(channel: Channel): void {
    channel.close()
    const others = this.channels.get(channel.name)
    others?.delete(channel)
    if (others?.size !== 0) return
    this.channels.delete(channel.name)
    if (this.state === 'up') this.invoke('Leave', channel.name).catch(() => undefined)
  }

  /** Sent if the line is up, else lost: it says how something is now. */
  signal(channel: string, type: string, data: unknown): void {
    if (this.state === 'up') this.invoke('Signal', channel, type, data).catch(() => undefined)
  }

  /** The device is online again, or the page is looked at again: do not wait for the next attempt. */
  wake(): void {
    if (this.state !== 'waiting' || !this.surroundings.online()) return
    this.attempts = 0
    this.start()
  }

  private open(): void {
    this.state = 'starting'
    this.surroundings.whenIdle(() => this.start())
  }

  private start(): void {
    this.state = 'starting'
    this.cancelAttempt()
    this.connect().then(
      () => this.up(),
      () => {
        // Perhaps this way is closed: the next attempt goes the other.
        this.hub = null
        this.way = this.way === 'direct' ? 'negotiated' : 'direct'
        this.down()
      },
    )
  }

  private async connect(): Promise<void> {
    if (this.hub === null) {
      const hub = await this.surroundings.build(this.way)
      hub.on('event', (envelope: Envelope) => {
        this.each(envelope.channel, (channel) => channel.receive(envelope))
      })
      hub.on('signal', (signal: LiveSignal) => {
        this.each(signal.channel, (channel) => channel.receiveSignal(signal))
      })
      hub.onclose(() => this.down())
      this.hub = hub
    }
    await this.hub.start()
  }

  private up(): void {
    this.state = 'up'
    this.attempts = 0
    this.all((channel) => channel.lineUp())
  }

  private down(): void {
    this.state = 'waiting'
    this.all((channel) => channel.lineDown())
    // Offline, `wake` starts the next attempt.
    if (!this.surroundings.online()) return
    const pause = Math.min(firstPause * 2 ** this.attempts++, longestPause)
    this.cancelAttempt = this.surroundings.after(
      pause * (0.2 + 0.8 * this.surroundings.random()),
      () => this.start(),
    )
  }

  private invoke<Result>(method: string, ...values: unknown[]): Promise<Result> {
    return this.hub
      ? this.hub.invoke<Result>(method, ...values)
      : Promise.reject(new Error('There is no line.'))
  }

  private each(name: string, call: (channel: Channel) => void): void {
    this.channels.get(name)?.forEach(call)
  }

  private all(call: (channel: Channel) => void): void {
    this.channels.forEach((channels) => channels.forEach(call))
  }
}
