import type { Answer, Trouble } from './mutate'

export type Saving = 'saved' | 'typing' | 'saving' | 'failed'
export type SaverState = { saving: Saving; trouble: Trouble | null }
type Save<Typed> = (typed: Typed, revision: number) => Promise<Answer<{ revision: number }>>

const pause = 800
const retry = 5_000

/**
 * Keeps a form on the server while it is typed: one save at a time, in order, and «saved» is said only when it is. A cut
 * line is tried again; a refusal waits for the writer.
 */
export class DraftSaver<Typed> {
  state: SaverState = { saving: 'saved', trouble: null }
  private saved: Typed
  private latest: Typed
  private running: Promise<boolean> | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private watchers = new Set<() => void>()

  constructor(
    start: Typed,
    private revision: number,
    private readonly send: Save<Typed>,
    /** What cannot be saved yet waits until it can. */
    private readonly canSave: (typed: Typed) => boolean = () => true,
  ) {
    this.saved = this.latest = start
  }

  get isSaved(): boolean {
    return this.latest === this.saved
  }

  /** The revision that the server confirmed last. */
  get savedRevision(): number {
    return this.revision
  }

  watch = (watcher: () => void) => {
    this.watchers.add(watcher)
    return () => {
      this.watchers.delete(watcher)
    }
  }

  typed(typed: Typed): void {
    this.latest = typed
    if (this.isSaved || !this.canSave(typed)) return
    this.show({ saving: 'typing', trouble: this.state.trouble })
    this.later(pause)
  }

  /** True when all that was typed is on the server. */
  async save(): Promise<boolean> {
    if (this.running) await this.running
    if (this.isSaved) return true
    this.running = this.sendLatest()
    try {
      return await this.running
    } finally {
      this.running = null
    }
  }

  private async sendLatest(): Promise<boolean> {
    clearTimeout(this.timer)
    const wanted = this.latest
    this.show({ saving: 'saving', trouble: null })
    const answer = await this.send(wanted, this.revision)
    if (answer.kind !== 'done') {
      this.show({ saving: 'failed', trouble: answer })
      if (answer.kind === 'failed') this.later(retry)
      return false
    }
    this.revision = answer.payload.revision
    this.saved = wanted
    this.show({ saving: this.isSaved ? 'saved' : 'typing', trouble: null })
    if (!this.isSaved) this.later(pause)
    return this.isSaved
  }

  private later(milliseconds: number) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.save(), milliseconds)
  }

  private show(state: SaverState) {
    this.state = state
    for (const watcher of this.watchers) watcher()
  }
}
