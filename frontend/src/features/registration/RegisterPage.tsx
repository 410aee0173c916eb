import { Alert, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { RegisterPageDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { deadline } from '../../lib/dates'
import { useSnapshot } from '../../lib/useSnapshot'
import { EmptyState } from '../../ui/EmptyState'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import { RegisterForm } from './RegisterForm'
import { RegistrationItem } from './RegistrationItem'
import { stopLine } from './stopWords'
import './registration.css'

/** Registers for a stop, with those of one's own who are registered already. */
export default function RegisterPage() {
  const { t, language } = useUi()
  const { id = '' } = useParams()
  const { data, failure, reload } = useSnapshot(RegisterPageDocument, { id })
  const [opened] = useState(Date.now)
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { stop } = data
  if (!stop) return <NoSuchPage />

  const { registered, waiting } = stop.registrationCounts
  const closes = stop.registrationClosesAt
  const isClosed = closes != null && Date.parse(closes) <= opened
  const mine = stop.registrations.nodes
  return (
    <Page
      title={t('registration.title', { stop: stop.label })}
      narrow
      audience="everyone"
      crumbs={[{ name: stop.tour.title, to: addresses.tour(stop.tour.uuid) }]}
      below={
        <>
          <p className="lead">{stopLine(stop, language)}</p>
          <p className="quiet">
            {[
              t('registration.registered', { count: registered }),
              stop.capacity != null && t('registration.capacity', { count: stop.capacity }),
              waiting > 0 && t('registration.waiting', { count: waiting }),
              stop.registerBy &&
                t('registration.closes', {
                  at: deadline(stop.registerBy, stop.registerByTime, language),
                }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {stop.viewerCanArrange && (
            <p>
              <Link to={addresses.delegates(stop.uuid)}>{t('registration.toList')}</Link>
            </p>
          )}
        </>
      }
    >
      <div className="stack">
        {mine.length > 0 && !stop.viewerCanArrange && (
          <section className="panel">
            <Heading level={2} data-size="xs">
              {t('registration.yours')}
            </Heading>
            {mine.map((line) => (
              <RegistrationItem
                key={line.uuid}
                line={line}
                otherStops={stop.tour.stops.filter((each) => each.uuid !== stop.uuid)}
                onChanged={reload}
              />
            ))}
          </section>
        )}
        {stop.status === 'CANCELLED' ? (
          <Alert data-color="warning">{t('registration.stopCancelled')}</Alert>
        ) : isClosed && !stop.viewerCanArrange ? (
          <Alert data-color="info">{t('registration.isClosed')}</Alert>
        ) : stop.viewerRegistersFor.length === 0 && !stop.viewerCanArrange ? (
          <EmptyState title={t('registration.cannot')} />
        ) : (
          <section className="stack">
            <Heading level={2} data-size="xs">
              {t('registration.new')}
            </Heading>
            <RegisterForm stop={stop} onDone={reload} />
          </section>
        )}
      </div>
    </Page>
  )
}
