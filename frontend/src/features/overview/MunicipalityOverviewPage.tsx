import { Alert, Heading, Tag } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { Link, useParams } from 'react-router'
import { useOwnMunicipalities } from '../../app/session'
import {
  CurrentProgrammesDocument,
  MunicipalityOverviewDocument,
  type MunicipalityOverviewQuery,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date, dayOf, month, percent } from '../../lib/dates'
import { inLanguage, langOf } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { useSnapshot } from '../../lib/useSnapshot'
import { useToday } from '../../lib/useToday'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { StatusTag } from '../experiences/StatusTag'
import { NoSuchPage } from '../identity/NoSuchPage'
import { OwnWords } from '../statements/OwnWords'
import './Bars.css'

type Seen = NonNullable<MunicipalityOverviewQuery['municipality']>

/** All that a municipality does, on one page: for itself and those who support it. */
export default function MunicipalityOverviewPage() {
  const { number = '' } = useParams()
  const { data, failure, reload } = useData(CurrentProgrammesDocument, {})
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const programme = data.programmes.find((each) => each.isCurrent) ?? data.programmes[0]
  return programme ? <Overview number={number} programme={programme.key} /> : <NoSuchPage />
}

function Overview(place: { number: string; programme: string }) {
  const { t } = useUi()
  const { data, failure, reload } = useSnapshot(MunicipalityOverviewDocument, place)
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { municipality } = data
  if (!municipality?.viewerFollows) return <NoSuchPage />
  const { county } = municipality
  return (
    <Page
      title={t('overview.ofMunicipality', { municipality: municipality.label })}
      audience="unknown"
      crumbs={[
        { name: county.name, to: addresses.network(county.number) },
        { name: t('networks.tabs.journeys'), to: addresses.networkJourneys(county.number) },
        { name: municipality.label, to: addresses.municipality(municipality.number) },
      ]}
      below={<p className="lead">{t('overview.whoSees')}</p>}
    >
      <div className="overview-pairs">
        <Way municipality={municipality} />
        <Days municipality={municipality} />
        <Shared municipality={municipality} />
        <Borrowed municipality={municipality} />
        <Said municipality={municipality} />
        <Stops municipality={municipality} />
        <Proposed municipality={municipality} />
      </div>
    </Page>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="panel stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

const Nothing = ({ children }: { children: ReactNode }) => (
  <p className="quiet" style={{ margin: 0 }}>
    {children}
  </p>
)

function Way({ municipality: { standing, hasMainContact, number } }: { municipality: Seen }) {
  const { t, language } = useUi()
  const { journey, help } = standing
  const mayOpen = useOwnMunicipalities().some((own) => own.number === number)
  return (
    <Part title={t('overview.whereIsIt')}>
      {!hasMainContact && <Nothing>{t('networks.municipality.vacant')}</Nothing>}
      {help && (
        <Alert data-color="warning" data-size="sm">
          <strong>{t('overview.asksForHelp')}</strong>{' '}
          {t('overview.asked', { date: date(dayOf(help.askedAt), language) })}
          {help.about && (
            <p
              style={{ margin: '0.25rem 0 0' }}
              lang={help.language ? langOf(help.language) : undefined}
            >
              {help.about}
            </p>
          )}
        </Alert>
      )}
      {journey ? (
        <>
          <dl className="overview-sums">
            <div>
              <dt className="small">{t('overview.phase')}</dt>
              <dd className="overview-word">
                {standing.phase ? inLanguage(standing.phase.name, language) : t('journeys.notSaid')}
              </dd>
            </div>
            <div>
              <dt className="small">{t('overview.progress')}</dt>
              <dd>{percent(standing.progress, language)}</dd>
            </div>
            {(['measureCount', 'doneCount', 'dueCount', 'overdueCount'] as const).map((name) => (
              <div key={name}>
                <dt className="small">{t(`overview.${name}`)}</dt>
                <dd>{standing[name]}</dd>
              </div>
            ))}
          </dl>
          <p style={{ margin: 0 }}>
            <Link to={addresses.journey(journey.uuid)}>{t('overview.toJourney')}</Link>
          </p>
        </>
      ) : (
        <>
          <Nothing>{t('overview.noJourney')}</Nothing>
          {mayOpen && (
            <p style={{ margin: 0 }}>
              <Link to={addresses.municipalityJourney(number)}>{t('journeys.open')}</Link>
            </p>
          )}
        </>
      )}
    </Part>
  )
}

/** What is overdue and what comes next, the earliest first. */
function Days({ municipality: { standing } }: { municipality: Seen }) {
  const { t, language } = useUi()
  const today = useToday()
  const open = (standing.journey?.content.measures ?? [])
    .filter((measure) => measure.dueOn && measure.status !== 'DONE' && measure.status !== 'STOPPED')
    .sort((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))
  const shown = open.slice(0, 12)
  return (
    <Part title={t('overview.dueAndOverdue')}>
      {shown.length === 0 ? (
        <Nothing>{t('overview.nothingDue')}</Nothing>
      ) : (
        <ul className="plain-list stack">
          {shown.map((measure) => (
            <li key={measure.uuid}>
              <Link to={addresses.measureStatus(measure.uuid)} lang={langOf(measure.language)}>
                {measure.title}
              </Link>
              <div className="small row">
                <span className="quiet">
                  {date(measure.dueOn ?? '', language)}
                  {measure.owner && ` · ${measure.owner}`}
                </span>
                {(measure.dueOn ?? '') < today && (
                  <Tag data-size="sm" data-color="danger">
                    {t('overview.overdueCount')}
                  </Tag>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {open.length > shown.length && (
        <Nothing>{t('overview.more', { count: open.length - shown.length })}</Nothing>
      )}
    </Part>
  )
}

/** The municipality's own experiences, and who borrowed them. */
function Shared({ municipality: { experiences } }: { municipality: Seen }) {
  const { t } = useUi()
  return (
    <Part title={t('overview.shared')}>
      {experiences.length === 0 && <Nothing>{t('overview.sharedNone')}</Nothing>}
      <ul className="plain-list stack overview-list">
        {experiences.map((experience) => (
          <li key={experience.uuid}>
            <Link to={addresses.experience(experience.uuid)} lang={langOf(experience.language)}>
              {experience.title}
            </Link>
            {experience.adoptions.length === 0 ? (
              <div className="quiet small">{t('overview.borrowedByNobody')}</div>
            ) : (
              <ul className="plain-list small">
                {experience.adoptions.map((adoption) => (
                  <li key={adoption.uuid} className="row">
                    <Link to={addresses.municipality(adoption.municipality.number)}>
                      {adoption.municipality.label}
                    </Link>
                    <StatusTag status={adoption.status} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Borrowed({ municipality: { adoptions } }: { municipality: Seen }) {
  const { t } = useUi()
  return (
    <Part title={t('overview.borrowed')}>
      {adoptions.length === 0 && <Nothing>{t('overview.borrowedNone')}</Nothing>}
      <ul className="plain-list stack overview-list">
        {adoptions.map(({ uuid, status, experience }) => (
          <li key={uuid}>
            <Link
              to={`${addresses.experience(experience.uuid)}#${uuid}`}
              lang={langOf(experience.language)}
            >
              {experience.title}
            </Link>{' '}
            <StatusTag status={status} />
            <div className="quiet small">
              {t('experiences.from', { municipality: experience.municipality.label })}
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What it works on, needs and can help others with. */
function Said({ municipality: { number, statement, viewerMaySpeak } }: { municipality: Seen }) {
  const { t, language } = useUi()
  const lists = (['needsIn', 'offersIn', 'worksOn'] as const).filter(
    (list) => statement?.[list].length,
  )
  return (
    <Part title={t('statements.tab')}>
      {statement ? (
        <Nothing>{date(dayOf(statement.givenAt), language)}</Nothing>
      ) : (
        <Nothing>{t('overview.saidNothing')}</Nothing>
      )}
      {statement && lists.length > 0 && (
        <dl className="facts facts-narrow">
          {lists.map((list) => (
            <div key={list} style={{ display: 'contents' }}>
              <dt>{t(`statements.sums.${list}`)}</dt>
              <dd>{statement[list].map((area) => inLanguage(area.name, language)).join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
      {statement && <OwnWords statement={statement} />}
      {viewerMaySpeak && (
        <p style={{ margin: 0 }}>
          <Link to={addresses.statement(number)}>{t('overview.say')}</Link>
        </p>
      )}
    </Part>
  )
}

function Stops({ municipality: { stops } }: { municipality: Seen }) {
  const { t, language } = useUi()
  return (
    <Part title={t('overview.stops')}>
      {stops.length === 0 && <Nothing>{t('overview.stopsNone')}</Nothing>}
      <ul className="plain-list stack overview-list">
        {stops.map(({ stop, delegates, waiting }) =>
          stop ? (
            <li key={stop.uuid}>
              <Link to={addresses.stop(stop.uuid)} lang={langOf(stop.tour.language)}>
                {stop.tour.title}: {stop.label}
              </Link>
              <div className="quiet small">
                {stop.date
                  ? date(stop.date, language)
                  : stop.month
                    ? month(stop.month, language)
                    : ''}{' '}
                {t('overview.delegates', { count: delegates })}
                {waiting > 0 && ` · ${t('overview.waiting', { count: waiting })}`}
              </div>
            </li>
          ) : null,
        )}
      </ul>
    </Part>
  )
}

/** What it proposed to tours, where the viewer may see that. */
function Proposed({ municipality: { contributions } }: { municipality: Seen }) {
  const { t } = useUi()
  if (contributions.length === 0) return null
  return (
    <Part title={t('overview.proposed')}>
      <ul className="plain-list stack">
        {contributions.map((contribution) => (
          <li key={contribution.uuid}>
            <span lang={langOf(contribution.language)}>{contribution.title}</span>{' '}
            <Tag
              data-size="sm"
              data-color={contribution.status === 'CHOSEN' ? 'success' : 'neutral'}
            >
              {t(`overview.answers.${contribution.status}`)}
            </Tag>
            {contribution.stop && (
              <div className="small">
                <Link to={addresses.stop(contribution.stop.uuid)}>{contribution.stop.label}</Link>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}
