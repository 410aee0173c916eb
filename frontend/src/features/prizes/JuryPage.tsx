import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { Link, useParams } from 'react-router'
import { ClosePrizeJudgingDocument, JuryPageDocument, type JuryPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { deadline } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { announce } from '../../ui/Announcer'
import { FailurePage } from '../../ui/FailurePage'
import { Loading, LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { TroubleNote } from '../../ui/TroubleNote'
import { NoSuchPage } from '../identity/NoSuchPage'
import { JudgedItem } from './JudgedItem'
import { Results } from './Results'

const AnnounceForm = lazy(() => import('./AnnounceForm'))

export type JudgedRound = NonNullable<JuryPageQuery['prizeRound']>

/** For the jury: what it judges, and what it came to once its chair has closed. */
export default function JuryPage() {
  const { t, language } = useUi()
  const { year = '' } = useParams()
  const { data, failure, reload } = useSnapshot(JuryPageDocument, { year: Number(year) || 0 })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { prizeRound: round } = data
  if (!round?.viewerIsJuror) return <NoSuchPage />
  const prize = `${inLanguage(round.name, language)} ${round.year}`
  return (
    <Page
      title={t('prizes.jury.title')}
      audience="unknown"
      narrow
      crumbs={[{ name: prize, to: addresses.prize(round.year) }]}
      below={<p className="lead">{prize}</p>}
    >
      <div className="stack-large">
        <Where round={round} />
        {round.closedAt && <Results round={round} />}
        {round.closedAt && round.viewerIsChair && !round.announcedAt && (
          <Suspense fallback={<Loading lines={4} />}>
            <AnnounceForm round={round} onAnnounced={reload} />
          </Suspense>
        )}
        {!round.closedAt && (
          <section className="stack" aria-labelledby="judge">
            <Heading level={2} data-size="xs" id="judge">
              {t('prizes.jury.judge')}
            </Heading>
            {round.nominations.length === 0 && (
              <p className="quiet" style={{ margin: 0 }}>
                {t('prizes.nothing')}
              </p>
            )}
            <ul className="plain-list stack">
              {round.nominations.map((nomination) => (
                <JudgedItem
                  key={nomination.uuid}
                  nomination={nomination}
                  round={round}
                  onChanged={reload}
                />
              ))}
            </ul>
          </section>
        )}
        {round.viewerCanClose && <Close round={round} onClosed={reload} />}
      </div>
    </Page>
  )
}

function Where({ round }: { round: JudgedRound }) {
  const { t, language } = useUi()
  const chair = round.chair?.uuid
  return (
    <section className="panel stack">
      <p style={{ margin: 0 }}>
        {round.announcedAt ? (
          <Link to={addresses.prize(round.year)}>{t('prizes.jury.announced')}</Link>
        ) : round.closedAt ? (
          t('prizes.jury.closedText', { day: deadline(round.announceOn, null, language) })
        ) : (
          t('prizes.jury.openText', {
            first: deadline(round.judgeFrom, null, language),
            last: deadline(round.judgeTo, null, language),
          })
        )}
      </p>
      {!round.closedAt && <p style={{ margin: 0 }}>{t('prizes.jury.secret')}</p>}
      <p className="quiet small" style={{ margin: 0 }}>
        {t('prizes.jury.members', {
          names: round.jury
            .map((one) =>
              one.uuid === chair ? t('prizes.jury.leads', { name: one.name }) : one.name,
            )
            .join(', '),
        })}
      </p>
    </section>
  )
}

/** Cannot be undone, so it says who has judged first. */
function Close({ round, onClosed }: { round: JudgedRound; onClosed: () => void }) {
  const { t } = useUi()
  const [sure, setSure] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const close = async () => {
    const answer = await mutate(ClosePrizeJudgingDocument, { round: round.uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    announce(t('prizes.jury.closed'))
    onClosed()
  }
  return (
    <section className="stack">
      <TroubleNote trouble={trouble} />
      {sure ? (
        <Alert data-color="warning">
          <p style={{ marginTop: 0 }}>{t('prizes.jury.closeText')}</p>
          <div className="row">
            <Button data-color="danger" onClick={() => void close()}>
              {t('prizes.jury.closeNow')}
            </Button>
            <Button variant="tertiary" onClick={() => setSure(false)}>
              {t('app.cancel')}
            </Button>
          </div>
        </Alert>
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setSure(true)}>
            {t('prizes.jury.close')}
          </Button>
        </div>
      )}
    </section>
  )
}
