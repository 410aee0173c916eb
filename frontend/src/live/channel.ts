import { type Envelope, type Joined, type LiveSignal, refusalOf } from './protocol'

export type LiveState = 'connecting' | 'live' | 'down' | 'refused'

export type ChannelHandlers = {
  onEvent?: (envelope: Envelope) => void
  onSignal?: (signal: LiveSignal) => void
  /** Too far behind to continue: ask for the data again and join from its `asOf`. */
  onReload?: () => void
}

/** What a channel needs of the line. */
export type Line = {
  join: (channel: string, afterSequence: number) => Promise<Joined>
  /** Calls back after so many milliseconds, unless cancelled by what it returns. */
  after: (milliseconds: number, call: () => void) => () => void
}

type Phase =
  | { name: 'down' }
  /** Join runs; what is pushed meanwhile waits for its answer. */
  | { name: 'joining'; kept: Envelope[] }
  | { name: 'live' }
  /** The page asks for its data again; `resume` says from where it goes on. */
  | { name: 'reloading' }
  | { name: 'refused' }

const firstPause = 500
const longestPause = 15_000
/** A page that was asked to reload and did not is joined again from where it was. */
const reloadPatience = 20_000

/**
 * One channel of one page: every event once, in order, whatever the line does. Knows no
 * connection: it is told what the line does and what comes.
 */
export class Channel {
  private phase: Phase = { name: 'down' }
  /** Raised by whatever makes an earlier Join's answer worthless. */
  private round = 0
  private connected = false
  private pause = firstPause
  private cancelTimer: () => void = () => undefined
  private watchers = new Set<() => void>()

  constructor(
    readonly name: string,
    private last: number,
    private readonly line: Line,
    private handlers: ChannelHandlers,
  ) {}

  get state(): LiveState {
    if (this.phase.name === 'refused') return 'refused'
    if (!this.connected) return 'down'
    return this.phase.name === 'live' ? 'live' : 'connecting'
  }

  /** The sequence of the last event that the page has. */
  get sequence(): number {
    return this.last
  }

  /** Calls back when `state` may have changed, until what it returns is called. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  use(handlers: ChannelHandlers): void {
    this.handlers = handlers
  }

  lineUp(): void {
    this.connected = true
    this.pause = firstPause
    if (this.phase.name !== 'refused') this.join()
  }

  lineDown(): void {
    this.connected = false
    if (this.phase.name !== 'refused') this.enter({ name: 'down' })
  }

  /** The page has data as of this sequence now: go on from there, and from nowhere else. */
  resume(sequence: number): void {
    this.last = sequence
    if (this.connected && this.phase.name !== 'refused') this.join()
  }

  close(): void {
    this.enter({ name: 'down' })
    this.connected = false
    this.watchers.clear()
  }

  receive(envelope: Envelope): void {
    if (envelope.type === 'gone' && envelope.data === null) return this.enter({ name: 'refused' })
    if (this.phase.name === 'joining') {
      this.phase.kept.push(envelope)
      return
    }
    if (this.phase.name !== 'live') return
    if (envelope.type === 'reload') return this.reload()
    if (envelope.sequence <= this.last) return
    if (envelope.previous > this.last) return this.join()
    this.apply(envelope)
  }

  receiveSignal(signal: LiveSignal): void {
    if (this.phase.name !== 'refused') this.handlers.onSignal?.(signal)
  }

  private apply(envelope: Envelope): void {
    this.last = envelope.sequence
    this.handlers.onEvent?.(envelope)
  }

  private join(): void {
    this.enter({ name: 'joining', kept: [] })
    const round = this.round
    this.line.join(this.name, this.last).then(
      (answer) => {
        if (round === this.round) this.joined(answer)
      },
      (error: unknown) => {
        if (round === this.round) this.failed(error)
      },
    )
  }

  private joined(answer: Joined): void {
    const kept = this.phase.name === 'joining' ? this.phase.kept : []
    this.pause = firstPause
    answer.signals.forEach((signal) => this.receiveSignal(signal))
    if (answer.reload) return this.reload()
    this.enter({ name: 'live' })
    const round = this.round
    for (const envelope of answer.events) if (envelope.sequence > this.last) this.apply(envelope)
    this.last = Math.max(this.last, answer.sequence)
    // A handler, or one of these, may have begun another round, which asks for the rest itself.
    for (const envelope of kept) if (round === this.round) this.receive(envelope)
  }

  private failed(error: unknown): void {
    const refusal = refusalOf(error)
    if (refusal === 'CHANNEL_NOT_FOUND' || refusal === 'CHANNEL_NAME_TOO_LONG')
      return this.enter({ name: 'refused' })
    this.enter({ name: 'down' })
    this.cancelTimer = this.line.after(this.pause, () => {
      if (this.connected) this.join()
    })
    this.pause = Math.min(this.pause * 2, longestPause)
  }

  private reload(): void {
    this.enter({ name: 'reloading' })
    this.cancelTimer = this.line.after(reloadPatience, () => {
      if (this.connected) this.join()
    })
    this.handlers.onReload?.()
  }

  private enter(phase: Phase): void {
    this.round++
    this.cancelTimer()
    this.cancelTimer = () => undefined
    this.phase = phase
    this.watchers.forEach((watcher) => watcher())
  }
}
