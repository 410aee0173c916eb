import { useCallback, useEffect, useRef, useState } from 'react'
import { browserConnection } from './browser'
import type { Channel, ChannelHandlers, LiveState } from './channel'
import type { Connection } from './connection'

export type ChannelHandle = {
  state: LiveState
  signal: (type: string, data: unknown) => void
}

/**
 * Listens to a channel from a sequence on, for as long as the component shows. Null for either: not
 * yet. Handlers may change between renders without joining again; another sequence says that the
 * data was asked for again, and goes on from there.
 */
export function useChannel(
  channel: string | null,
  afterSequence: number | null,
  handlers: ChannelHandlers,
  connection: Connection = browserConnection(),
): ChannelHandle {
  const [state, setState] = useState<LiveState>('connecting')
  const joined = useRef<{ channel: Channel; from: number } | null>(null)
  const latest = useRef({ handlers, afterSequence })
  const ready = channel !== null && afterSequence !== null

  useEffect(() => {
    latest.current = { handlers, afterSequence }
    joined.current?.channel.use(handlers)
  })

  useEffect(() => {
    const from = latest.current.afterSequence
    if (channel === null || !ready || from === null) return
    const listening = connection.join(channel, from, latest.current.handlers)
    joined.current = { channel: listening, from }
    const show = () => setState(listening.state)
    const unwatch = listening.watch(show)
    show()
    return () => {
      unwatch()
      joined.current = null
      connection.leave(listening)
      setState('connecting')
    }
  }, [channel, ready, connection])

  useEffect(() => {
    if (joined.current === null || afterSequence === null || joined.current.from === afterSequence)
      return
    joined.current.from = afterSequence
    joined.current.channel.resume(afterSequence)
  }, [afterSequence])

  const signal = useCallback(
    (type: string, data: unknown) => {
      if (channel !== null) connection.signal(channel, type, data)
    },
    [channel, connection],
  )
  return { state, signal }
}
