import { useEffect } from 'react'
import { AttendSessionDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate } from '../../lib/mutate'
import { useLiveState } from '../../lib/useLiveState'
import { type Envelope, type LiveState, useChannel } from '../../live'
import { announce } from '../../ui/Announcer'
import { applySessionEvent, applySessionSignal, type SessionState } from './sessionState'

export type Room = {
  state: SessionState
  update: (change: (state: SessionState) => SessionState) => void
  line: LiveState
}

/** A session that goes on by itself: what all see, and for hosts what waits behind it. */
export function useSessionRoom(snapshot: SessionState, onReload: () => void): Room {
  const { t } = useUi()
  const [state, update] = useLiveState(snapshot)
  const { session, asOf } = state

  // Said aloud: that it begins or ends, and that there is something to answer. Never each vote.
  const say = ({ type, data }: Envelope) => {
    if (type === 'session') {
      const { phase } = data as { phase: typeof session.phase }
      if (phase !== session.phase) announce(t(`session.phases.${phase}`))
    }
    if (type === 'poll' && (data as { status: string }).status === 'OPEN')
      announce(t('session.polls.opened', { question: (data as { question: string }).question }))
  }
  const { state: line } = useChannel(session.channel, asOf, {
    onEvent: (envelope) => {
      say(envelope)
      update((before) => applySessionEvent(before, envelope))
    },
    onSignal: (signal) => update((before) => applySessionSignal(before, signal)),
    onReload,
  })
  useChannel(session.hostsChannel ?? null, asOf, {
    onEvent: (envelope) => update((before) => applySessionEvent(before, envelope)),
    onReload,
  })

  useEffect(() => {
    if (session.phase !== 'ENDED') void mutate(AttendSessionDocument, { session: session.uuid })
  }, [session.uuid, session.phase])
  return { state, update, line }
}
