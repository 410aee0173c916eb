import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import {
  HandOverSessionDocument,
  type SessionHeadFragment,
  SessionsOfTourDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { type Answer, mutate } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailureNote, Loading } from '../../ui/Loading'
import type { StopOfSession } from './loadSession'

/** The tour goes on: this session ends, the chosen stop's begins, and everybody is shown the way. */
export function HandOver({
  stop,
  onLead,
}: {
  stop: StopOfSession
  onLead: (answering: Promise<Answer<{ session?: SessionHeadFragment | null }>>) => void
}) {
  const { t } = useUi()
  const { data, failure, reload } = useSnapshot(SessionsOfTourDocument, { tour: stop.tour.uuid })
  const [to, setTo] = useState<string | null>(null)
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading />
  const others = (data.tour?.stops ?? []).filter(
    (each) => each.uuid !== stop.uuid && each.session?.phase !== 'ENDED',
  )
  const chosen = others.find((each) => each.uuid === to)
  return (
    <div className="stack">
      <p className="small">{t('session.handOver.hint')}</p>
      {others.length === 0 && <p className="quiet">{t('session.handOver.none')}</p>}
      <ul className="plain-list stack">
        {others.map((each) => (
          <li key={each.uuid} className="row between">
            <span>
              {each.place ?? each.label}
              {each.session?.phase !== 'LOBBY' && (
                <span className="quiet small"> {t('session.handOver.notOpen')}</span>
              )}
            </span>
            <Button
              data-size="sm"
              variant="secondary"
              disabled={each.session?.phase !== 'LOBBY'}
              aria-label={t('session.handOver.toName', { stop: each.place ?? each.label })}
              onClick={() => setTo(each.uuid)}
            >
              {t('session.handOver.to')}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && (
        <div className="row" role="alert">
          <span>{t('session.handOver.ask', { stop: chosen.place ?? chosen.label })}</span>
          <Button
            data-size="sm"
            onClick={() =>
              onLead(mutate(HandOverSessionDocument, { session: stop.uuid, to: chosen.uuid }))
            }
          >
            {t('session.handOver.yes')}
          </Button>
          <Button data-size="sm" variant="tertiary" onClick={() => setTo(null)}>
            {t('session.handOver.no')}
          </Button>
        </div>
      )}
      <div className="row">
        <Button data-size="sm" variant="tertiary" onClick={reload}>
          {t('session.handOver.again')}
        </Button>
      </div>
    </div>
  )
}
