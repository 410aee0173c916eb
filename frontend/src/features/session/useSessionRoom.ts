import { useEffect, useState } from 'react'
import { useSession } from '../../app/session'
import { AttendSessionDocument, type SessionHeadFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate } from '../../lib/mutate'
import { useLiveState } from '../../lib/useLiveState'
import { type Envelope, type LiveState, useChannel } from '../../live'
import { announce } from '../../ui/Announcer'
import { applySessionEvent, applySessionSignal, roleOf, type SessionState } from './sessionState'

export type Room = {
  state: SessionState
  update: (change: (state: SessionState) => SessionState) => void
  line: LiveState
  /** Which of the hosts have the page open now; for hosts alone. */
  hostsHere: string[]
}

/** A session that goes on by itself: what all see, and for hosts what waits behind it. */
export function useSessionRoom(snapshot: SessionState, onReload: () => void): Room {
  const { t } = useUi()
  const { viewer } = useSession()
  const [hostsHere, setHostsHere] = useState<string[]>([])
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
  // With another part one may do and see other things, on this page and behind it.
  const myself = viewer?.person?.uuid
  const askAnew = ({ type, data }: Envelope) => {
    if (type !== 'session') return
    const before = roleOf(session, myself)
    const now = roleOf(data as SessionHeadFragment, myself)
    if (before === now) return
    announce(
      now
        ? t('session.people.now', { role: t(`session.people.roles.${now}`) })
        : t('session.people.noMore'),
    )
    onReload()
  }
  const { state: line } = useChannel(session.channel, asOf, {
    onEvent: (envelope) => {
      say(envelope)
      askAnew(envelope)
      update((before) => applySessionEvent(before, envelope))
    },
    onSignal: (signal) => update((before) => applySessionSignal(before, signal)),
    onReload,
  })
  useChannel(session.hostsChannel ?? null, asOf, {
    onEvent: (envelope) => update((before) => applySessionEvent(before, envelope)),
    onSignal: (signal) => {
      if (signal.type === 'presence') {
        const { visible } = signal.data as { visible: { uuid: string }[] }
        setHostsHere(visible.map((each) => each.uuid))
      } else update((before) => applySessionSignal(before, signal))
    },
    onReload,
  })

  // Whoever is sent out sees that the room is not open to them any more.
  const isOut = line === 'refused'
  useEffect(() => {
    if (isOut) onReload()
  }, [isOut, onReload])

  useEffect(() => {
    if (session.phase !== 'ENDED') void mutate(AttendSessionDocument, { session: session.uuid })
  }, [session.uuid, session.phase])
  return { state, update, line, hostsHere }
}
