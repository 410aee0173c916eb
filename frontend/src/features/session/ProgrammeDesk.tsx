import { Button } from '@digdir/designsystemet-react'
import { BeginProgrammeItemDocument, type SessionHeadFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { type Answer, mutate } from '../../lib/mutate'
import type { StopOfSession } from './loadSession'
import type { Room } from './useSessionRoom'

/** For hosts: what is on now; pressed again, nothing is. */
export function ProgrammeDesk({
  room,
  stop,
  onLead,
}: {
  room: Room
  stop: StopOfSession
  onLead: (answering: Promise<Answer<{ session?: SessionHeadFragment | null }>>) => void
}) {
  const { t } = useUi()
  const { session } = room.state
  if (stop.programme.length === 0 || session.phase === 'ENDED') return null
  return (
    <section className="panel stack" aria-label={t('session.desk.programme')}>
      <strong>{t('session.desk.programme')}</strong>
      {stop.programme.map((item) => (
        <Button
          key={item.uuid}
          data-size="sm"
          variant={item.uuid === session.currentItem ? 'primary' : 'secondary'}
          aria-pressed={item.uuid === session.currentItem}
          onClick={() =>
            onLead(
              mutate(BeginProgrammeItemDocument, {
                session: session.uuid,
                item: item.uuid === session.currentItem ? null : item.uuid,
              }),
            )
          }
        >
          {item.title}
        </Button>
      ))}
    </section>
  )
}
