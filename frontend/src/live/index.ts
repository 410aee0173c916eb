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

export type LiveState = 'connecting' | 'live' | 'down' | 'refused'

export type ChannelHandlers = {
  onEvent?: (envelope: Envelope) => void
  onSignal?: (signal: LiveSignal) => void
  /** Too far behind to continue: ask for the data again and join from its `asOf`. */
  onReload?: () => void
}

export type ChannelHandle = {
  state: LiveState
  signal: (type: string, data: unknown) => void
}

/**
 * Listens to a channel from a sequence on, for as long as the component shows. Null for either: not
 * yet. Handlers may change between renders without joining again.
 */
export function useChannel(
  channel: string | null,
  afterSequence: number | null,
  handlers: ChannelHandlers,
): ChannelHandle {
  void [channel, afterSequence, handlers]
  return { state: 'connecting', signal: () => undefined }
}
