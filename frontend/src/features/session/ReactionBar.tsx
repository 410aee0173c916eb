import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import {
  RaiseHandDocument,
  ReactInSessionDocument,
  type SessionReactionKind,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import type { Room } from './useSessionRoom'

const marks: Record<SessionReactionKind, string> = {
  APPLAUSE: '👏',
  HEART: '❤️',
  AGREE: '👍',
  LAUGH: '😄',
  SURPRISE: '😮',
}
const kinds = Object.keys(marks) as SessionReactionKind[]

/** What one says without a word, with how many have; and one's hand. */
export function ReactionBar({ room }: { room: Room }) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { session } = room.state
  if (session.phase !== 'LIVE') return null

  const react = async (kind: SessionReactionKind) => {
    const answer = await mutate(ReactInSessionDocument, { session: session.uuid, kind })
    setTrouble(answer.kind === 'done' ? null : answer)
  }
  const wave = async () => {
    const isUp = !session.viewerHandIsUp
    const answer = await mutate(RaiseHandDocument, { session: session.uuid, isUp })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done')
      room.update((before) => ({ ...before, session: { ...before.session, viewerHandIsUp: isUp } }))
  }
  return (
    <section className="panel stack" aria-label={t('session.reactions.title')}>
      <div className="row">
        {kinds.map((kind) => {
          const count = session.reactions.find((each) => each.kind === kind)?.count ?? 0
          return (
            <Button
              key={kind}
              variant="secondary"
              data-size="sm"
              aria-label={t('session.reactions.give', {
                what: t(`session.reactions.kinds.${kind}`),
                count,
              })}
              onClick={() => void react(kind)}
            >
              <span aria-hidden="true">
                {marks[kind]} {count}
              </span>
            </Button>
          )
        })}
        <Button
          data-size="sm"
          variant={session.viewerHandIsUp ? 'primary' : 'secondary'}
          aria-pressed={session.viewerHandIsUp}
          onClick={() => void wave()}
        >
          {session.viewerHandIsUp ? t('session.hands.down') : t('session.hands.up')}
        </Button>
      </div>
      {session.hands.count > 0 && (
        <p className="quiet small">{t('session.hands.waiting', { count: session.hands.count })}</p>
      )}
      <TroubleNote trouble={trouble} />
    </section>
  )
}
