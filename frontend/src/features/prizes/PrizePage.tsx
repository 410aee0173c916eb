import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { useSession } from '../../app/session'
import {
  FollowPrizeRoundDocument,
  PrizePageDocument,
  type PrizePageQuery,
  type RoundOnPageFragment,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { deadline } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { EmptyState } from '../../ui/EmptyState'
import { FailurePage } from '../../ui/FailurePage'
import { Loading, LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { RichText } from '../../ui/RichText'
import { TroubleNote } from '../../ui/TroubleNote'
import { useHashTarget } from '../../ui/useHashTarget'
import { NoSuchPage } from '../identity/NoSuchPage'
import { Awards } from './Awards'
import { Winners } from './Winners'
import { NominationItem } from './NominationItem'

const RoundForm = lazy(() => import('./RoundForm'))
const JuryForm = lazy(() => import('./JuryForm'))
const NominateFromLibrary = lazy(() => import('./NominateFromLibrary'))

const tagColors = {
  COMING: 'info',
  NOMINATING: 'success',
  JUDGING: 'info',
  JUDGED: 'info',
  ANNOUNCED: 'neutral',
} as const

/** A year's round of the prize: its days, how one nominates, and what stands nominated. */
export default function PrizePage() {
  const { t } = useUi()
  const { year } = useParams()
  const wanted = year === undefined ? null : /^\d{4}$/.test(year) ? Number(year) : 0
  const { data, failure, reload } = useSnapshot(PrizePageDocument, { year: wanted })
  useHashTarget(data?.prizeRound?.uuid)
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { prizeRound, viewerCanRunPrize } = data
  if (prizeRound)
    return <RoundView key={prizeRound.uuid} data={data} round={prizeRound} onChanged={reload} />
  if (wanted !== null) return <NoSuchPage />
  return (
    <Page title={t('prizes.title')} audience="everyone" narrow>
      <div className="stack-large">
        <EmptyState title={t('prizes.none')} hint={t('prizes.noneHint')} />
        {viewerCanRunPrize && <Running round={null} onChanged={reload} />}
      </div>
    </Page>
  )
}

function RoundView({
  data,
  round,
  onChanged,
}: {
  data: PrizePageQuery
  round: RoundOnPageFragment
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const name = inLanguage(round.name, language)
  return (
    <Page
      title={`${name} ${round.year}`}
      audience="everyone"
      narrow
      crumbs={[{ name: t('experiences.library.title'), to: addresses.library }]}
      below={
        <p className="row small" style={{ margin: 0 }}>
          <Tag data-size="sm" data-color={tagColors[round.phase]}>
            {t(`prizes.phase.${round.phase}`)}
          </Tag>
          {round.isSample && (
            <Tag data-size="sm" data-color="neutral">
              {t('app.sample')}
            </Tag>
          )}
        </p>
      }
    >
      <div className="stack-large">
        <Awards round={round} />
        {round.viewerIsJuror && (
          <p style={{ margin: 0 }}>
            <Link className="ds-button" to={addresses.prizeJury(round.year)}>
              {t('prizes.jury.toPage')}
            </Link>
          </p>
        )}
        <About round={round} />
        <Follow round={round} onChanged={onChanged} />
        <Nominate round={round} onChanged={onChanged} />
        <Nominations round={round} onChanged={onChanged} />
        {data.viewerCanRunPrize && <Running round={round} onChanged={onChanged} />}
        <Winners rounds={data.prizeRounds} shown={round.year} />
      </div>
    </Page>
  )
}

function About({ round }: { round: RoundOnPageFragment }) {
  const { t, language } = useUi()
  const weights = round.criteria.map((one) => one.weight)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const areEqual = weights.every((weight) => weight === weights[0])
  const days: [string, string][] = [
    [
      t('prizes.nominateDays'),
      t('prizes.days', {
        first: deadline(round.nominateFrom, null, language),
        last: deadline(round.nominateTo, null, language),
      }),
    ],
    [
      t('prizes.judgeDays'),
      t('prizes.days', {
        first: deadline(round.judgeFrom, null, language),
        last: deadline(round.judgeTo, null, language),
      }),
    ],
    [t('prizes.announceOn'), deadline(round.announceOn, null, language)],
  ]
  return (
    <section className="panel stack">
      {round.about && <RichText html={round.about.html} language={round.about.language} />}
      <dl className="facts facts-narrow">
        {days.map(([what, when]) => (
          <div key={what} className="fact">
            <dt>{what}</dt>
            <dd>{when}</dd>
          </div>
        ))}
        {round.programme && (
          <div className="fact">
            <dt>{t('prizes.programme')}</dt>
            <dd>
              <Link to={addresses.programme(round.programme.key)}>
                {inLanguage(round.programme.name, language)}
              </Link>
            </dd>
          </div>
        )}
      </dl>
      <div>
        <Heading level={2} data-size="2xs">
          {t('prizes.criteria')}
        </Heading>
        <ul style={{ marginBlock: '0.5rem' }}>
          {round.criteria.map((one) => (
            <li key={one.uuid}>
              {inLanguage(one.name, language)}
              {!areEqual && (
                <span className="quiet">
                  {' '}
                  {t('prizes.weightOf', { percent: Math.round((100 * one.weight) / total) })}
                </span>
              )}
            </li>
          ))}
        </ul>
        {areEqual && round.criteria.length > 1 && (
          <p className="quiet small" style={{ margin: 0 }}>
            {t('prizes.equalWeights')}
          </p>
        )}
      </div>
      {round.jury.length > 0 && (
        <p className="quiet small" style={{ margin: 0 }}>
          {t('prizes.jury.members', {
            names: round.jury
              .map((one) =>
                one.uuid === round.chair?.uuid
                  ? t('prizes.jury.leads', { name: one.name })
                  : one.name,
              )
              .join(', '),
          })}
        </p>
      )}
    </section>
  )
}

/** To be told when the winner is announced. */
function Follow({ round, onChanged }: { round: RoundOnPageFragment; onChanged: () => void }) {
  const { t } = useUi()
  const { viewer } = useSession()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  if (!viewer || round.announcedAt) return null
  const follow = async () => {
    const answer = await mutate(FollowPrizeRoundDocument, {
      round: round.uuid,
      on: !round.viewerFollows,
    })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChanged()
  }
  return (
    <div className="stack">
      <div>
        <Button
          data-size="sm"
          variant="tertiary"
          aria-pressed={round.viewerFollows}
          onClick={() => void follow()}
        >
          {t(round.viewerFollows ? 'prizes.follows' : 'prizes.follow')}
        </Button>
      </div>
      <TroubleNote trouble={trouble} />
    </div>
  )
}

/** How one nominates: here, from a page in the library, or why not. */
function Nominate({ round, onChanged }: { round: RoundOnPageFragment; onChanged: () => void }) {
  const { t, language } = useUi()
  const { viewer } = useSession()
  const { pathname } = useLocation()
  const [open, setOpen] = useState(false)
  const last = deadline(round.nominateTo, null, language)
  if (round.phase === 'COMING')
    return (
      <p style={{ margin: 0 }}>
        {t('prizes.comes', { first: deadline(round.nominateFrom, null, language) })}
      </p>
    )
  if (round.phase !== 'NOMINATING') return null
  return (
    <section className="stack" aria-labelledby="how">
      <Heading level={2} data-size="xs" id="how">
        {t('prizes.how')}
      </Heading>
      <p style={{ margin: 0 }}>{t('prizes.howText', { last })}</p>
      {round.viewerCanNominate &&
        (open ? (
          <Suspense fallback={<Loading lines={3} />}>
            <NominateFromLibrary
              round={round.uuid}
              onNominated={() => {
                setOpen(false)
                onChanged()
              }}
              onCancel={() => setOpen(false)}
            />
          </Suspense>
        ) : (
          <div>
            <Button onClick={() => setOpen(true)}>{t('prizes.nominate')}</Button>
          </div>
        ))}
      {!viewer && (
        <div>
          <a className="ds-button" data-variant="secondary" href={addresses.signIn(pathname)}>
            {t('prizes.signIn')}
          </a>
        </div>
      )}
      {viewer && !round.viewerCanNominate && (
        <p className="quiet" style={{ margin: 0 }}>
          {t('prizes.notYou')}
        </p>
      )}
    </section>
  )
}

function Nominations({ round, onChanged }: { round: RoundOnPageFragment; onChanged: () => void }) {
  const { t } = useUi()
  if (round.nominations.length === 0)
    return round.phase === 'COMING' ? null : <EmptyState title={t('prizes.nothing')} />
  return (
    <section className="stack" aria-labelledby="nominated">
      <Heading level={2} data-size="xs" id="nominated">
        {t('prizes.nominated', { count: round.nominations.length })}
      </Heading>
      <ul className="plain-list stack">
        {round.nominations.map((nomination) => (
          <NominationItem key={nomination.uuid} nomination={nomination} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  )
}

/** For the national support apparatus. */
function Running({
  round,
  onChanged,
}: {
  round: RoundOnPageFragment | null
  onChanged: () => void
}) {
  const { t } = useUi()
  const [shown, setShown] = useState<'change' | 'open' | 'jury' | null>(null)
  const done = () => {
    setShown(null)
    onChanged()
  }
  if (shown === 'jury' && round)
    return (
      <Suspense fallback={<Loading lines={6} />}>
        <JuryForm round={round} onDone={done} onCancel={() => setShown(null)} />
      </Suspense>
    )
  if (shown)
    return (
      <Suspense fallback={<Loading lines={6} />}>
        <RoundForm
          key={shown}
          like={round}
          isNew={shown === 'open'}
          onDone={done}
          onCancel={() => setShown(null)}
        />
      </Suspense>
    )
  return (
    <div className="row">
      {round && !round.announcedAt && (
        <>
          <Button variant="secondary" data-size="sm" onClick={() => setShown('change')}>
            {t('prizes.form.change')}
          </Button>
          <Button variant="secondary" data-size="sm" onClick={() => setShown('jury')}>
            {t('prizes.jury.appoint')}
          </Button>
        </>
      )}
      <Button variant="secondary" data-size="sm" onClick={() => setShown('open')}>
        {t('prizes.form.open')}
      </Button>
    </div>
  )
}
