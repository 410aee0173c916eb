import { Alert, Heading, Tag } from '@digdir/designsystemet-react'
import { Link, useParams } from 'react-router'
import { TourPageDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date, number } from '../../lib/dates'
import { inLanguage, langOf } from '../../lib/languages'
import { useSnapshot } from '../../lib/useSnapshot'
import { useChannel } from '../../live'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { RichText } from '../../ui/RichText'
import { LinkedFrom } from '../forum/LinkedFrom'
import { NoSuchPage } from '../identity/NoSuchPage'
import { ChangeLog } from './ChangeLog'
import { StopLine } from './StopLine'
import { TourMap } from './TourMap'
import './TourPage.css'

/** A tour: its stops in order, and what its source says of it. */
export default function TourPage() {
  const { t, language } = useUi()
  const { id = '' } = useParams()
  const { data, failure, reload } = useSnapshot(TourPageDocument, { id })
  useChannel(data?.tour?.channel ?? null, data?.asOf ?? null, {
    onEvent: reload,
    onReload: reload,
  })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { tour } = data
  if (!tour) return <NoSuchPage />

  const [county] = tour.counties
  return (
    <Page
      title={tour.title}
      titleLang={langOf(tour.language)}
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
        <section className="stack">
          {tour.isCancelled && <Alert data-color="danger">{t('tours.tourCancelled')}</Alert>}
          {tour.description && (
            <RichText html={tour.description.html} language={tour.description.language} />
          )}
          <Heading level={2} data-size="xs" style={{ marginBottom: '0.75rem' }}>
            {t('tours.stops', { count: tour.stops.length })}
          </Heading>
          <ol className="plain-list stops">
            {tour.stops.map((stop) => (
              <StopLine
                key={stop.uuid}
                stop={stop}
                tourKind={tour.kind?.key}
                isOver={stop.session?.phase === 'ENDED'}
              />
            ))}
          </ol>
          <ChangeLog tour={tour.uuid} versions={tour.versions} />
        </section>
        <aside className="stack" aria-label={tour.title}>
          {tour.viewerCanArrange && !tour.isCancelled && (
            <p>
              <Link to={addresses.editTour(tour.uuid)}>{t('tours.editor.edit')}</Link>
            </p>
          )}
          {(tour.call || (tour.viewerCanArrange && !tour.isCancelled)) && (
            <p>
              <Link to={addresses.contributions(tour.uuid)}>
                {tour.call?.isOpen
                  ? t('tours.contribute', { date: date(tour.call.lastDay, language) })
                  : t('tours.contributions')}
              </Link>
            </p>
          )}
          <TourMap tour={tour.uuid} />
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
