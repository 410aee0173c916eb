import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { lazy, Suspense } from 'react'
import { Link, useParams } from 'react-router'
import { StopPageDocument, type StopPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { withTexts } from '../../i18n/withTexts'
import { addresses } from '../../lib/addresses'
import { deadline, number } from '../../lib/dates'
import { inLanguage, langOf } from '../../lib/languages'
import { useSnapshot } from '../../lib/useSnapshot'
import { useToday } from '../../lib/useToday'
import { useChannel } from '../../live'
import { FailurePage } from '../../ui/FailurePage'
import { Loading, LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { RichText } from '../../ui/RichText'
import { LinkedFrom } from '../forum/LinkedFrom'
import { NoSuchPage } from '../identity/NoSuchPage'
import { Programme } from './Programme'
import { SameDayChange } from './SameDayChange'
import { StopBanner } from './StopBanner'
import { WhenAndWhere } from './WhenAndWhere'
import './TourPage.css'

const Documents = lazy(() => import('./Documents'))
const Agenda = withTexts(() => import('../agenda/Agenda'), 'agenda')

type Stop = NonNullable<StopPageQuery['stop']>

/** A stop: when and where it is, its programme, and what was changed on short notice. */
export default function StopPage() {
  const { t, language } = useUi()
  const { id = '' } = useParams()
  const { data, failure, reload } = useSnapshot(StopPageDocument, { id })
  useChannel(data?.stop?.tour.channel ?? null, data?.asOf ?? null, {
    onEvent: reload,
    onReload: reload,
  })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { stop } = data
  if (!stop) return <NoSuchPage />

  return (
    <Page
      title={stop.label}
      titleLang={langOf(stop.tour.language)}
      audience="everyone"
      crumbs={[
        { name: t('app.norway'), to: addresses.front },
        { name: stop.tour.title, to: addresses.tour(stop.tour.uuid) },
      ]}
      below={
        <div className="row" style={{ marginTop: '0.5rem' }}>
          {stop.kind && <Tag>{inLanguage(stop.kind.name, language)}</Tag>}
          {stop.isSample && <Tag data-color="neutral">{t('app.sample')}</Tag>}
        </div>
      }
    >
      {/* Told to screen readers when it comes while the page is open. */}
      <div role="status">
        <StopBanner stop={stop} />
      </div>
      <div className="columns">
        <section className="stack">
          {stop.description && (
            <RichText html={stop.description.html} language={stop.description.language} />
          )}
          {/* Where members write the agenda, the programme is what stands beside it, if anything does. */}
          {(stop.programme.length > 0 || !stop.kind?.hasAgenda) && (
            <Heading level={2} data-size="xs">
              {t('tours.programme')}
            </Heading>
          )}
          {stop.programme.length > 0 ? (
            <Programme items={stop.programme} lang={langOf(stop.tour.language)} />
          ) : (
            !stop.kind?.hasAgenda && <p className="quiet">{t('tours.noProgramme')}</p>
          )}
          {stop.kind?.hasAgenda && (
            <Suspense fallback={<Loading lines={4} />}>
              <Agenda key={stop.uuid} stop={stop.uuid} />
            </Suspense>
          )}
        </section>
        <aside className="stack" aria-label={t('tours.practical')}>
          <Practical stop={stop} />
          <TakePart stop={stop} />
          {stop.session?.isRecorded && stop.session.phase !== 'ENDED' && (
            <p className="small">{t('tours.recorded')}</p>
          )}
          {(stop.documents.length > 0 || stop.viewerCanArrange) && (
            <Suspense>
              <Documents
                stop={stop.uuid}
                documents={stop.documents}
                canArrange={stop.viewerCanArrange}
                onChanged={reload}
              />
            </Suspense>
          )}
          {stop.session?.phase === 'ENDED' && (
            <p>
              <Link to={addresses.afterwards(stop.uuid)}>{t('afterwards.link')}</Link>
            </p>
          )}
          {stop.viewerCanArrange && stop.status !== 'CANCELLED' && (
            <SameDayChange stop={stop} onDone={reload} />
          )}
          <LinkedFrom links={stop.linkedFrom} />
        </aside>
      </div>
    </Page>
  )
}

/** The ways in, as long as the day is not over. */
function TakePart({ stop }: { stop: Stop }) {
  const { t } = useUi()
  const today = useToday()
  const isOver = stop.date ? stop.date < today : (stop.month ?? '') < today.slice(0, 7)
  if (stop.status === 'CANCELLED' || isOver) return null
  return (
    <nav className="row" aria-label={t('tours.takePart')}>
      <Button asChild data-size="sm">
        <Link to={addresses.register(stop.uuid)}>{t('tours.register')}</Link>
      </Button>
      <Button asChild variant="secondary" data-size="sm">
        <Link to={addresses.session(stop.uuid)}>{t('tours.session')}</Link>
      </Button>
      {stop.date && (
        <Button asChild variant="tertiary" data-size="sm">
          <a href={addresses.stopCalendar(stop.uuid)}>{t('tours.toCalendar')}</a>
        </Button>
      )}
    </nav>
  )
}

function Practical({ stop }: { stop: Stop }) {
  const { t, language } = useUi()
  return (
    <div className="panel">
      <WhenAndWhere
        stop={stop}
        more={[
          [t('tours.capacity'), stop.capacity != null ? number(stop.capacity, language) : null],
          [
            t('tours.deadline'),
            stop.registerBy && deadline(stop.registerBy, stop.registerByTime, language),
          ],
        ]}
      >
        {stop.hostMunicipality && (
          <div className="fact">
            <dt>{t('tours.host')}</dt>
            <dd>
              <Link to={addresses.municipality(stop.hostMunicipality.number)}>
                {stop.hostMunicipality.label}
              </Link>
            </dd>
          </div>
        )}
      </WhenAndWhere>
      {stop.onlineLink && (
        <p>
          <a href={stop.onlineLink} rel="noreferrer">
            {t('tours.openRoom')}
          </a>
        </p>
      )}
    </div>
  )
}
