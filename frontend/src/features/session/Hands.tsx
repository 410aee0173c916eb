import { Button } from '@digdir/designsystemet-react'
import { LowerHandDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import type { Room } from './useSessionRoom'

/** Raised hands in their order; hosts take down those who have had the word. */
export function Hands({
  room,
  onTrouble,
}: {
  room: Room
  onTrouble: (trouble: Trouble | null) => void
}) {
  const { t } = useUi()
  const { session } = room.state
  if (session.hands.count === 0) return null
  const lower = async (person: string) => {
    const answer = await mutate(LowerHandDocument, { session: session.uuid, person })
    onTrouble(answer.kind === 'done' ? null : answer)
  }
  return (
    <section className="panel stack" aria-label={t('session.hands.title')}>
      <strong>{t('session.hands.waiting', { count: session.hands.count })}</strong>
      <ol className="stack hands">
        {session.hands.first.map((person) => (
          <li key={person.uuid}>
            <span className="row between">
              {person.name}
              {session.viewerIsHost && (
                <Button data-size="sm" variant="tertiary" onClick={() => void lower(person.uuid)}>
                  {t('session.hands.lower')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
