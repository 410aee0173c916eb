import { Alert, Heading } from '@digdir/designsystemet-react'
import { Link, useParams } from 'react-router'
import { OlderVersionDocument, type OlderVersionQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { dateAndTime, deadline } from '../../lib/dates'
import { langOf } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { RichText } from '../../ui/RichText'
import { NoSuchPage } from '../identity/NoSuchPage'
import { WhenAndWhere } from './WhenAndWhere'
import { timeOfStop } from './when'
import './TourPage.css'

type Version = NonNullable<NonNullable<OlderVersionQuery['tour']>['olderVersion']>

/** What a tour said in an older version, and plainly that it is older. */
export default function OlderVersionPage() {
  const { t, language } = useUi()
  const { id = '', number = '' } = useParams()
  const { data, failure, reload } = useData(OlderVersionDocument, {
    id,
    number: /^\d{1,6}$/.test(number) ? Number(number) : 0,
  })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { tour } = data
  const version = tour?.olderVersion
  if (!tour || !version) return <NoSuchPage />
  const isNewest = tour.versions[0]?.number === version.number
  const published = tour.versions.find((each) => each.number === version.number)?.publishedAt
  const lang = langOf(version.language)
  return (
    <Page
      title={version.title ?? tour.title}
      titleLang={lang}
      narrow
      audience="everyone"
      crumbs={[{ name: tour.title, to: addresses.tour(tour.uuid) }]}
      below={
        <p className="quiet">
          {[
            t('tours.version.number', { number: version.number }),
            published && dateAndTime(published, language),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      }
    >
      <div className="stack">
        {!isNewest && (
          <Alert data-color="warning" data-size="sm">
            {t('tours.version.isOlder')}{' '}
            <Link to={addresses.tour(tour.uuid)}>{t('tours.version.toNewest')}</Link>
          </Alert>
        )}
        {version.isCancelled && <Alert data-color="danger">{t('tours.tourCancelled')}</Alert>}
        {version.description && (
          <RichText html={version.description.html} language={version.description.language} />
        )}
        {version.stops.map((stop) => (
          <OlderStop key={stop.uuid} stop={stop} organiser={version.organiser} lang={lang} />
        ))}
      </div>
    </Page>
  )
}

function OlderStop({
  stop,
  organiser,
  lang,
}: {
  stop: Version['stops'][number]
  organiser: string
  lang: string
}) {
  const { t, language } = useUi()
  return (
    <section className="panel stack" aria-labelledby={`stop-${stop.uuid}`}>
      <Heading level={2} data-size="xs" id={`stop-${stop.uuid}`} lang={lang}>
        {stop.label ?? stop.place}
      </Heading>
      {stop.status !== 'PLANNED' && <p>{t(`tours.version.statuses.${stop.status}`)}</p>}
      <WhenAndWhere
        stop={{ ...stop, tour: { organiser } }}
        more={[
          [t('tours.capacity'), stop.capacity == null ? null : String(stop.capacity)],
          [
            t('tours.deadline'),
            stop.registerBy && deadline(stop.registerBy, stop.registerByTime, language),
          ],
        ]}
      />
      {stop.programme.length > 0 && (
        <ol className="plain-list">
          {stop.programme.map((item) => (
            <li key={item.uuid}>
              {timeOfStop(item) && <span className="quiet">{timeOfStop(item)} </span>}
              <span lang={lang}>{item.title ?? '–'}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
