/** An event of a channel: the thing as it is now, GraphQL-shaped. `gone`: its channel may no longer see it. */
export type Envelope = {
  channel: string
  sequence: number
  previous: number
  type: string
  data: unknown
}

/** How something is now; neither stored nor numbered. */
export type LiveSignal = { channel: string; type: string; data: unknown }

/** The answer to Join. */
export type Joined = {
  events: Envelope[]
  sequence: number
  reload: boolean
  signals: LiveSignal[]
}

/** The data of `gone`; null data says that the whole channel is. */
export type Gone = { type: string; uuid: string }

/** Refusals start with a stable code: `CHANNEL_NOT_FOUND: …`. SignalR puts its own words before it. */
export function refusalOf(error: unknown): string | null {
  const message = error instanceof Error ? error.message : String(error)
  return /\b([A-Z]+(?:_[A-Z]+)+):/.exec(message)?.[1] ?? null
}
