import { Link } from 'react-router'
import type { StopFactsFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { deadline } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { useToday } from '../../lib/useToday'
import { StopBanner } from './StopBanner'
import { dayOfStop, isOver, timeOfStop } from './when'

/** A stop on its tour's page. */
export function StopLine({
  stop,
  tourKind,
  isOver: sessionIsOver = false,
}: {
  stop: StopFactsFragment
  tourKind?: string
  /** Its session is over: what it left behind can be read. */
  isOver?: boolean
}) {
  const { t, language } = useUi()
  const held = isOver(stop, useToday())
  const facts = [
    stop.kind && stop.kind.key !== tourKind ? inLanguage(stop.kind.name, language) : null,
    stop.venue,
    stop.attendance && stop.attendance !== 'IN_PERSON'
      ? t(`tours.attendance.${stop.attendance}`)
      : null,
    stop.registerBy && !held
      ? t('tours.registerBy', { date: deadline(stop.registerBy, stop.registerByTime, language) })
      : null,
    held && stop.status === 'PLANNED' ? t('tours.held') : null,
  ].filter(Boolean)
  return (
    <li className={held ? 'stop stop-held' : 'stop'}>
      <p className="stop-when">
        {[dayOfStop(stop, language) || t('tours.dayNotKnown'), timeOfStop(stop)]
          .filter(Boolean)
          .join(' · ')}
        {stop.yearInferred && (
          <span className="quiet"> · {t('networks.calendar.yearInferred')}</span>
        )}
      </p>
      <p className="stop-title">
        <Link to={addresses.stop(stop.uuid)} lang="nb">
          {stop.title ?? stop.place ?? stop.label}
        </Link>
      </p>
      {facts.length > 0 && <p className="quiet small">{facts.join(' · ')}</p>}
      {stop.hostMunicipality && (
        <p className="small">
          {t('tours.host')}:{' '}
          <Link to={addresses.municipality(stop.hostMunicipality.number)}>
            {stop.hostMunicipality.label}
          </Link>
        </p>
      )}
      {sessionIsOver && (
        <p className="small">
          <Link to={addresses.afterwards(stop.uuid)}>{t('tours.afterSession')}</Link>
        </p>
      )}
      <StopBanner stop={stop} />
    </li>
  )
}
