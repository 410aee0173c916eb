import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link, useParams } from 'react-router'
import { TourPageDocument, type TourPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date, month, number } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { useToday } from '../../lib/useToday'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { LinkedFrom } from '../forum/LinkedFrom'
import { NoSuchPage } from '../identity/NoSuchPage'
import './TourPage.css'

type Tour = NonNullable<TourPageQuery['tour']>

/** A tour: its stops in order, and what its source says of it. */
export default function TourPage() {
  const { t, language } = useUi()
  const { id = '' } = useParams()
  const { data, failure, reload } = useData(TourPageDocument, { id })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { tour } = data
  if (!tour) return <NoSuchPage />

  const [county] = tour.counties
  return (
    <Page
      title={tour.title}
      titleLang="nb"
      audience="everyone"
      crumbs={
        county && tour.counties.length === 1
          ? [
              { name: t('app.norway'), to: addresses.front },
              { name: county.name, to: addresses.network(county.number) },
            ]
          : [{ name: t('app.norway'), to: addresses.front }]
      }
      below={
        <div className="row" style={{ marginTop: '0.5rem' }}>
          {tour.kind && <Tag>{inLanguage(tour.kind.name, language)}</Tag>}
          {tour.isNational && <Tag>{t('tours.national')}</Tag>}
          {tour.digital && <Tag>{t('tours.digital')}</Tag>}
          {tour.isSample && <Tag data-color="neutral">{t('app.sample')}</Tag>}
        </div>
      }
    >
      <div className="columns">
        <section>
          <Heading level={2} data-size="xs" style={{ marginBottom: '0.75rem' }}>
            {t('tours.stops', { count: tour.stops.length })}
          </Heading>
          <ol className="plain-list stops">
            {tour.stops.map((stop, index) => (
              <StopLine key={index} stop={stop} tour={tour} />
            ))}
          </ol>
        </section>
        <aside className="stack" aria-label={tour.title}>
          <div className="panel">
            <dl className="facts facts-narrow">
              <Fact name={t('tours.organiser')} values={[tour.organiser]} />
              {tour.programme && (
                <>
                  <dt>{t('programmes.programme')}</dt>
                  <dd>
                    <Link to={addresses.programme(tour.programme.key)}>
                      {inLanguage(tour.programme.name, language)}
                    </Link>
                    {!tour.programme.isCurrent && ` (${t('programmes.ended').toLowerCase()})`}
                  </dd>
                </>
              )}
              <Fact name={t('tours.registration')} values={[tour.registration]} />
              <Fact name={t('tours.represented')} values={tour.represented} />
              <Fact name={t('tours.themes')} values={tour.themes} />
              <Fact name={t('tours.afterwards')} values={tour.afterwards} />
            </dl>
            {tour.statedRegistered != null && (
              <p className="small">
                {t('tours.registered', {
                  people: number(tour.statedRegistered, language),
                })}
              </p>
            )}
            {tour.statedSharingMunicipalities != null && (
              <p className="small">
                {t('tours.sharing', {
                  municipalities: number(tour.statedSharingMunicipalities, language),
                })}
              </p>
            )}
          </div>
          <LinkedFrom links={tour.linkedFrom} />
        </aside>
      </div>
    </Page>
  )
}

function Fact({ name, values }: { name: string; values: (string | null | undefined)[] }) {
  const said = values.filter((value) => value != null && value !== '')
  if (said.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd lang="nb">{said.length === 1 ? said[0] : <List items={said as string[]} />}</dd>
    </>
  )
}

function List({ items }: { items: string[] }) {
  return (
    <ul style={{ margin: 0, paddingLeft: '1.125rem' }}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function StopLine({ stop, tour }: { stop: Tour['stops'][number]; tour: Tour }) {
  const { t, language } = useUi()
  const when = stop.date
    ? date(stop.date, language, true)
    : stop.month
      ? month(stop.month, language)
      : ''
  const held = (stop.date ?? `${stop.month ?? '9999'}-31`) < useToday()
  const title = stop.title ?? stop.place ?? tour.title
  return (
    <li className={held ? 'stop stop-held' : 'stop'}>
      <p className="stop-when">
        {when}
        {stop.yearInferred && (
          <span className="quiet"> · {t('networks.calendar.yearInferred')}</span>
        )}
      </p>
      <p className="stop-title" lang="nb">
        {title}
      </p>
      <p className="quiet small">
        {[
          stop.kind && stop.kind.key !== tour.kind?.key
            ? inLanguage(stop.kind.name, language)
            : null,
          stop.venue,
          stop.online ? t('tours.online') : null,
          stop.registerBy &&
            !held &&
            t('tours.registerBy', { date: date(stop.registerBy, language) }),
          held ? t('tours.held') : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {stop.hostMunicipality && (
        <p className="small">
          {t('tours.host')}:{' '}
          <Link to={addresses.municipality(stop.hostMunicipality.number)}>
            {stop.hostMunicipality.label}
          </Link>
        </p>
      )}
    </li>
  )
}
