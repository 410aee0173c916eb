import { Field, Heading, Input, Label, Table } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { useOwnMunicipalities } from '../../app/session'
import {
  CurrentProgrammesDocument,
  JourneyOverviewDocument,
  type JourneyOverviewQuery,
  type SumsLineFragment,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date, dayOf, percent } from '../../lib/dates'
import { endOf, startOf } from '../../lib/dayBounds'
import { inLanguage, langOf } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote, Loading } from '../../ui/Loading'
import { WideTable } from '../../ui/WideTable'
import { useNetwork } from '../networks/NetworkPage'
import { Bars } from './Bars'
import { Counties } from './Counties'
import { OverviewChanges } from './OverviewChanges'

/** Where the municipalities are on their way, by name: who is where and who asks for help, never a ranking. */
export default function NetworkJourneys() {
  const { t } = useUi()
  const { key } = useNetwork()
  const id = useId()
  const [day, setDay] = useState('')
  const [since, setSince] = useState('')
  const { data, failure, reload } = useData(CurrentProgrammesDocument, {})
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading />
  const programme = data.programmes.find((each) => each.isCurrent)?.key ?? ''
  return (
    <section className="panel stack" aria-labelledby={`${id}-heading`}>
      <div className="row between">
        <Heading level={2} data-size="xs" id={`${id}-heading`}>
          {t('journeys.overview')}
        </Heading>
        <Link to={addresses.networkReports(key)}>{t('overview.reports')}</Link>
      </div>
      <div className="row">
        <Field style={{ maxWidth: '14rem' }}>
          <Label htmlFor={id}>{t('journeys.asItWas')}</Label>
          <Input id={id} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </Field>
        <Field style={{ maxWidth: '14rem' }}>
          <Label htmlFor={`${id}-since`}>{t('overview.since')}</Label>
          <Input
            id={`${id}-since`}
            type="date"
            value={since}
            onChange={(event) => setSince(event.target.value)}
          />
        </Field>
      </div>
      {since && (
        <OverviewChanges
          network={key}
          programme={programme}
          from={startOf(since)}
          to={day ? endOf(day) : null}
        />
      )}
      <Standing network={key} programme={programme} at={day ? endOf(day) : null} />
    </section>
  )
}

type Place = { network: string; programme: string; at: string | null }

function Standing({ network, programme, at }: Place) {
  const { data, failure, reload } = useData(JourneyOverviewDocument, { network, programme, at })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data?.journeySums) return <Loading />
  const rows = (data.journeyOverview ?? []).filter((row) => row.journey)
  if (data.journeySums.journeyCount === 0) return at ? <NoneThen /> : <NoneYet />
  return (
    <>
      <Help rows={rows} />
      <Sums sums={data.journeySums} />
      {network === 'national' && <Counties programme={programme} at={at} />}
      <Rows rows={rows} />
    </>
  )
}

function Sums({ sums }: { sums: SumsLineFragment }) {
  const { t, language } = useUi()
  const rest = sums.measureCount - sums.doneCount - sums.dueCount - sums.overdueCount
  return (
    <>
      <p className="quiet" style={{ margin: 0 }}>
        {t('journeys.withJourney', { count: sums.journeyCount, all: sums.municipalityCount })}
      </p>
      <dl className="overview-sums">
        {(['measureCount', 'doneCount', 'dueCount', 'overdueCount'] as const).map((name) => (
          <div key={name}>
            <dt className="small">{t(`overview.${name}`)}</dt>
            <dd>{sums[name]}</dd>
          </div>
        ))}
      </dl>
      <div className="overview-charts">
        <Bars
          title={t('overview.whoIsWhere')}
          what={t('overview.phase')}
          how={t('overview.municipalities')}
          bars={sums.phases.map(({ phase, count }) => ({
            key: phase?.key ?? '',
            name: phase ? inLanguage(phase.name, language) : t('journeys.notSaid'),
            count,
          }))}
        />
        <Bars
          title={t('overview.measuresNow')}
          what={t('journeys.status')}
          how={t('journeys.measures')}
          bars={[
            { key: 'done', name: t('overview.doneCount'), count: sums.doneCount },
            { key: 'due', name: t('overview.dueCount'), count: sums.dueCount },
            { key: 'overdue', name: t('overview.overdueCount'), count: sums.overdueCount },
            { key: 'rest', name: t('overview.rest'), count: Math.max(0, rest) },
          ]}
        />
      </div>
    </>
  )
}

function NoneThen() {
  const { t } = useUi()
  return (
    <p className="quiet" style={{ margin: 0 }}>
      {t('overview.noneThen')}
    </p>
  )
}

/** What would stand here, and where one's own municipality begins. */
function NoneYet() {
  const { t } = useUi()
  const { county } = useNetwork()
  const own = useOwnMunicipalities().filter(
    (municipality) => municipality.county.number === county?.number,
  )
  return (
    <EmptyState title={t('overview.none')} hint={t('journeys.beginHint')}>
      {own.map(({ number, label }) => (
        <Link key={number} to={addresses.municipalityJourney(number)}>
          {t('overview.beginIn', { municipality: label })}
        </Link>
      ))}
    </EmptyState>
  )
}

type Row = NonNullable<JourneyOverviewQuery['journeyOverview']>[number]

function Help({ rows }: { rows: Row[] }) {
  const { t, language } = useUi()
  const asking = rows.filter((row) => row.help)
  if (asking.length === 0) return null
  return (
    <section className="stack" aria-labelledby="overview-help">
      <Heading level={3} data-size="2xs" id="overview-help">
        {t('overview.asksForHelp')}
      </Heading>
      <ul className="plain-list stack">
        {asking.map(({ municipality, journey, help }) => (
          <li key={municipality.number}>
            <Link
              to={
                municipality.viewerFollows
                  ? addresses.municipalityOverview(municipality.number)
                  : addresses.journey(journey?.uuid ?? '')
              }
            >
              {municipality.label}
            </Link>{' '}
            <span className="quiet small">
              {t('overview.asked', { date: date(dayOf(help?.askedAt ?? ''), language) })}
            </span>
            {help?.about && (
              <p style={{ margin: 0 }} lang={help.language ? langOf(help.language) : undefined}>
                {help.about}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Rows({ rows }: { rows: Row[] }) {
  const { t, language } = useUi()
  if (rows.length === 0) return null
  const columns = [
    'phase',
    'progress',
    'measureCount',
    'doneCount',
    'dueCount',
    'overdueCount',
  ] as const
  return (
    <WideTable label={t('journeys.overview')}>
      <Table data-size="sm">
        <caption className="ds-sr-only">{t('journeys.overview')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{t('journeys.municipality')}</Table.HeaderCell>
            {columns.map((name) => (
              <Table.HeaderCell key={name}>{t(`overview.${name}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.municipality.number}>
              <Table.Cell>
                <Link
                  to={
                    row.municipality.viewerFollows
                      ? addresses.municipalityOverview(row.municipality.number)
                      : addresses.journey(row.journey?.uuid ?? '')
                  }
                >
                  {row.municipality.label}
                </Link>
              </Table.Cell>
              <Table.Cell>
                {row.phase ? inLanguage(row.phase.name, language) : t('journeys.notSaid')}
              </Table.Cell>
              <Table.Cell>{percent(row.progress, language)}</Table.Cell>
              <Table.Cell>{row.measureCount}</Table.Cell>
              <Table.Cell>{row.doneCount}</Table.Cell>
              <Table.Cell>{row.dueCount}</Table.Cell>
              <Table.Cell>{row.overdueCount}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </WideTable>
  )
}
