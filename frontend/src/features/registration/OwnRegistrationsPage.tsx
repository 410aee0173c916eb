import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { OwnRegistrationsDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useSnapshot } from '../../lib/useSnapshot'
import { EmptyState } from '../../ui/EmptyState'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { RegistrationItem } from './RegistrationItem'
import { stopLine } from './stopWords'
import './registration.css'

/** One's own registrations and those of the municipality, by stop. */
export default function OwnRegistrationsPage() {
  const { t, language } = useUi()
  const { data, failure, reload } = useSnapshot(OwnRegistrationsDocument, {})
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const registrations = data.viewer?.registrations ?? []
  const stops = [
    ...new Map(
      registrations.flatMap(({ stop }) => (stop ? [[stop.uuid, stop] as const] : [])),
    ).values(),
  ]
  return (
    <Page title={t('registration.own')} narrow audience="person">
      {stops.length === 0 && <EmptyState title={t('registration.noneOfYours')} />}
      <div className="stack">
        {stops.map((stop) => (
          <section key={stop.uuid} className="panel" aria-labelledby={`stop-${stop.uuid}`}>
            <Heading level={2} data-size="xs" id={`stop-${stop.uuid}`}>
              <Link to={addresses.register(stop.uuid)}>{stop.label}</Link>
            </Heading>
            <p className="quiet small">{stopLine(stop, language)}</p>
            {registrations
              .filter((line) => line.stop?.uuid === stop.uuid)
              .map((line) => (
                <RegistrationItem key={line.uuid} line={line} onChanged={reload} />
              ))}
          </section>
        ))}
      </div>
    </Page>
  )
}
