import { Button, Details, Field, Heading, Label, Table } from '@digdir/designsystemet-react'
import { useEffect, useId, useMemo, useState } from 'react'
import { Link, useParams } from 'react-router'
import { SpreadFilmDocument, SpreadOfDocument, SpreadStepsDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date, dayOf } from '../../lib/dates'
import { useSnapshot } from '../../lib/useSnapshot'
import { EmptyState } from '../../ui/EmptyState'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { WideTable } from '../../ui/WideTable'
import { NoSuchPage } from '../identity/NoSuchPage'
import { StatusTag } from './StatusTag'
import {
  type Branch,
  daysOf,
  filmed,
  linesOf,
  type Mark,
  marksOf,
  type Standing,
  standingsAt,
  statuses,
  type Timed,
  timed,
  timeOf,
  treeOf,
} from './spread'
import { loadGround, SpreadMap } from './SpreadMap'
import './Experiences.css'

/** How the whole library has spread over time. */
function LibrarySpread() {
  const { t } = useUi()
  const { data, failure, reload } = useSnapshot(SpreadFilmDocument, {})
  const steps = useMemo(() => (data ? filmed(data.spreadFilm) : []), [data])
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  return (
    <Page
      title={t('experiences.spread.title')}
      audience="everyone"
      crumbs={[{ name: t('experiences.library.title'), to: addresses.library }]}
      below={<p className="lead">{t('experiences.spread.lead')}</p>}
    >
      <Film steps={steps} source={null} />
    </Page>
  )
}

/** How one experience has spread over time, and who learnt it from whom. */
export default function SpreadPage() {
  // The ground comes while the steps do.
  useEffect(loadGround, [])
  const { id } = useParams()
  return id ? <OneSpread id={id} /> : <LibrarySpread />
}

function OneSpread({ id }: { id: string }) {
  const { t } = useUi()
  const of = useSnapshot(SpreadOfDocument, { id })
  const steps = useSnapshot(SpreadStepsDocument, { experience: id })
  const all = useMemo(() => timed(steps.data?.spreadSteps ?? []), [steps.data])
  const failure = of.failure ?? steps.failure
  if (failure)
    return (
      <FailurePage
        failure={failure}
        onRetry={() => {
          of.reload()
          steps.reload()
        }}
      />
    )
  if (!of.data || !steps.data) return <LoadingPage />
  const { experience } = of.data
  if (!experience) return <NoSuchPage />
  return (
    <Page
      title={t('experiences.spread.titleOne', { title: experience.title })}
      audience="everyone"
      crumbs={[
        { name: t('experiences.library.title'), to: addresses.library },
        { name: experience.title, to: addresses.experience(experience.uuid) },
      ]}
      below={
        <p className="lead">
          {t('experiences.from', { municipality: experience.municipality.label })}
        </p>
      }
    >
      <Film steps={all} source={experience.municipality} />
    </Page>
  )
}

type Source = { number: string; label: string }

function Film({ steps: all, source }: { steps: readonly Timed[]; source: Source | null }) {
  const { t, language } = useUi()
  const [now] = useState(() => Date.now())
  const [shown, setShown] = useState<number | null>(null)
  const days = useMemo(() => daysOf(all, now), [all, now])
  const index = shown ?? days.count
  const standings = useMemo(
    () => standingsAt(all, timeOf(days, index, now)),
    [all, days, index, now],
  )
  const marks = useMemo(() => marksOf(standings), [standings])
  const lines = useMemo(() => linesOf(standings, source?.number ?? null), [standings, source])
  if (all.length === 0) return <EmptyState title={t('experiences.spread.none')} />
  const day = date(dayOf(new Date(timeOf(days, index, now)).toISOString()), language)
  const present = marks.filter((mark) => mark.count > 0).length
  return (
    <div className="spread">
      <div className="spread-picture panel">
        <SpreadMap
          marks={marks}
          lines={lines}
          source={source?.number ?? null}
          label={t('experiences.spread.map', { date: day })}
        />
        <p className="legend">
          {statuses.map((status) => (
            <span key={status}>
              <svg viewBox="0 0 20 20" className="spread-swatch" aria-hidden="true">
                <circle className={`spread-mark spread-${status}`} cx="10" cy="10" r="7" />
              </svg>
              {t(`experiences.adopt.statuses.${status}`)}
            </span>
          ))}
        </p>
      </div>
      <div className="stack">
        <Player days={days.count} index={index} day={day} onIndex={setShown} />
        <p style={{ margin: 0 }} className="spread-summary">
          {t('experiences.spread.summary', { count: present, date: day })}
        </p>
        {source && <Tree source={source} standings={standings} />}
        <BehindTable marks={marks} standings={standings} isOne={source !== null} />
      </div>
    </div>
  )
}

/** About eight seconds from the first day to now; in a few still pictures for those who want no motion. */
function Player({
  days,
  index,
  day,
  onIndex,
}: {
  days: number
  index: number
  day: string
  onIndex: (index: number) => void
}) {
  const { t } = useUi()
  const id = useId()
  const [playing, setPlaying] = useState(false)
  useEffect(() => {
    if (!playing) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const [pause, step] = still ? [1_000, Math.ceil(days / 8)] : [80, Math.ceil(days / 100)]
    const timer = setTimeout(() => {
      onIndex(Math.min(index + step, days))
      if (index + step >= days) setPlaying(false)
    }, pause)
    return () => clearTimeout(timer)
  }, [playing, index, days, onIndex])
  return (
    <div className="panel row spread-player">
      <Button
        variant="secondary"
        onClick={() => {
          if (!playing && index >= days) onIndex(0)
          setPlaying(!playing)
        }}
      >
        {t(playing ? 'experiences.spread.pause' : 'experiences.spread.play')}
      </Button>
      <Field className="spread-slider">
        <Label htmlFor={id}>
          {t('experiences.spread.date')}: <span className="spread-day">{day}</span>
        </Label>
        <input
          id={id}
          type="range"
          min={0}
          max={days}
          value={index}
          aria-valuetext={day}
          onChange={(event) => {
            setPlaying(false)
            onIndex(Number(event.target.value))
          }}
        />
      </Field>
    </div>
  )
}

function Tree({ source, standings }: { source: Source; standings: Standing[] }) {
  const { t } = useUi()
  return (
    <section className="panel" aria-labelledby="tree-heading">
      <Heading level={2} data-size="2xs" id="tree-heading">
        {t('experiences.spread.tree')}
      </Heading>
      <ul className="spread-tree">
        <li>
          <Link to={addresses.municipality(source.number)}>
            <strong>{source.label}</strong>
          </Link>{' '}
          <span className="quiet small">({t('experiences.spread.source')})</span>
          <Branches branches={treeOf(standings)} />
        </li>
      </ul>
    </section>
  )
}

function Branches({ branches }: { branches: Branch[] }) {
  if (branches.length === 0) return null
  return (
    <ul>
      {branches.map(({ standing, children }) => (
        <li key={standing.adoption}>
          <Link to={addresses.municipality(standing.number)}>{standing.label}</Link>{' '}
          <StatusTag status={standing.status} />
          <Branches branches={children} />
        </li>
      ))}
    </ul>
  )
}

/** The same as the map, in words; made when it is opened. */
function BehindTable({
  marks,
  standings,
  isOne,
}: {
  marks: Mark[]
  standings: Standing[]
  isOne: boolean
}) {
  const { t } = useUi()
  const [open, setOpen] = useState(false)
  return (
    <Details className="library-filters" onToggle={() => setOpen((before) => !before)}>
      <Details.Summary>{t('experiences.spread.table')}</Details.Summary>
      <Details.Content>
        {open &&
          (isOne ? (
            <OneTable standings={standings} />
          ) : (
            <AllTable marks={marks} standings={standings} />
          ))}
      </Details.Content>
    </Details>
  )
}

function OneTable({ standings }: { standings: Standing[] }) {
  const { t } = useUi()
  const byAdoption = new Map(standings.map((each) => [each.adoption, each.label]))
  return (
    <WideTable label={t('experiences.spread.table')}>
      <Table data-size="sm">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{t('experiences.spread.municipality')}</Table.HeaderCell>
            <Table.HeaderCell>{t('experiences.adopt.status')}</Table.HeaderCell>
            <Table.HeaderCell>{t('experiences.spread.from')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {standings.map((each) => (
            <Table.Row key={each.adoption}>
              <Table.Cell>{each.label}</Table.Cell>
              <Table.Cell>{t(`experiences.adopt.statuses.${each.status}`)}</Table.Cell>
              <Table.Cell>
                {byAdoption.get(each.takenFrom ?? '') ?? t('experiences.spread.source')}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </WideTable>
  )
}

function AllTable({ marks, standings }: { marks: Mark[]; standings: Standing[] }) {
  const { t } = useUi()
  const counts = new Map<string, number>()
  for (const { number, status } of standings) {
    const key = `${number}-${status}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (
    <WideTable label={t('experiences.spread.table')}>
      <Table data-size="sm">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{t('experiences.spread.municipality')}</Table.HeaderCell>
            {statuses.map((status) => (
              <Table.HeaderCell key={status}>
                {t(`experiences.adopt.statuses.${status}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {marks.map((mark) => (
            <Table.Row key={mark.number}>
              <Table.Cell>{mark.label}</Table.Cell>
              {statuses.map((status) => (
                <Table.Cell key={status}>{counts.get(`${mark.number}-${status}`) ?? 0}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </WideTable>
  )
}
