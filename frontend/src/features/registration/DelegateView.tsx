import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { DelegatePageDocument, type DelegatePageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { langOf } from '../../lib/languages'
import { useSnapshot } from '../../lib/useSnapshot'
import { EmptyState } from '../../ui/EmptyState'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Programme } from '../tours/Programme'
import { StopBanner } from '../tours/StopBanner'
import { WhenAndWhere } from '../tours/WhenAndWhere'
import { RegistrationItem } from './RegistrationItem'
import '../tours/TourPage.css'
import './registration.css'

type Line = NonNullable<DelegatePageQuery['viewer']>['registrations'][number]
type Stop = NonNullable<Line['stop']>

/** What a delegate needs: when and where, the way in, the programme, and how to cancel. */
export function DelegateView() {
  const { t } = useUi()
  const { data, failure, reload } = useSnapshot(DelegatePageDocument, {})
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const own = data.viewer?.registrations.filter((line) => line.isMine) ?? []
  return (
    <Page
      title={t('registration.delegatePage.hello', { name: data.viewer?.person.name ?? '' })}
      narrow
      audience="person"
    >
      {own.length === 0 && <EmptyState title={t('registration.delegatePage.gone')} />}
      <div className="stack">
        {own.map(
          (line) =>
            line.stop && (
              <OwnStop key={line.uuid} line={line} stop={line.stop} onChanged={reload} />
            ),
        )}
        {own.length > 0 && <p className="quiet small">{t('registration.delegatePage.only')}</p>}
      </div>
    </Page>
  )
}

function OwnStop({ line, stop, onChanged }: { line: Line; stop: Stop; onChanged: () => void }) {
  const { t } = useUi()
  const lang = langOf(stop.tour.language)
  const isOn = line.status === 'REGISTERED' && stop.status !== 'CANCELLED'
  return (
    <section className="stack" aria-labelledby={`stop-${stop.uuid}`}>
      <Heading level={2} data-size="sm" id={`stop-${stop.uuid}`} lang={lang}>
        <Link to={addresses.stop(stop.uuid)}>{stop.label}</Link>
      </Heading>
      <StopBanner stop={stop} />
      <div className="panel stack">
        <WhenAndWhere stop={stop} />
        <nav className="row" aria-label={t('tours.takePart')}>
          {isOn && stop.session && stop.session.phase !== 'ENDED' && (
            <Button asChild data-size="sm">
              <Link to={addresses.session(stop.uuid)}>
                {t('registration.delegatePage.session')}
              </Link>
            </Button>
          )}
          {isOn && stop.session?.phase === 'ENDED' && (
            <Button asChild data-size="sm">
              <Link to={addresses.afterwards(stop.uuid)}>{t('afterwards.link')}</Link>
            </Button>
          )}
          {stop.onlineLink && (
            <Button asChild variant="secondary" data-size="sm">
              <a href={stop.onlineLink} rel="noreferrer">
                {t('tours.openRoom')}
              </a>
            </Button>
          )}
          {stop.date && (
            <Button asChild variant="tertiary" data-size="sm">
              <a href={addresses.stopCalendar(stop.uuid)}>{t('tours.toCalendar')}</a>
            </Button>
          )}
        </nav>
      </div>
      <div className="panel">
        <Heading level={3} data-size="xs">
          {t('tours.programme')}
        </Heading>
        {stop.programme.length > 0 ? (
          <Programme items={stop.programme} lang={lang} />
        ) : (
          <p className="quiet">{t('tours.noProgramme')}</p>
        )}
      </div>
      <div className="panel">
        <Heading level={3} data-size="xs">
          {t('registration.delegatePage.details')}
        </Heading>
        <RegistrationItem line={line} onChanged={onChanged} />
      </div>
    </section>
  )
}
