import { Alert, Heading, Tag } from '@digdir/designsystemet-react'
import { Link, useParams } from 'react-router'
import { AfterwardsPageDocument, type AfterwardsPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { dateAndTime } from '../../lib/dates'
import { langOf } from '../../lib/languages'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import { labelsOf } from '../session/pollLabels'
import { PollResult } from '../session/PollResult'
import Documents from '../tours/Documents'
import { Programme } from '../tours/Programme'
import { AskedQuestion } from './AskedQuestion'
import { Evaluation } from './Evaluation'
import { Minutes } from './Minutes'
import { askedPolls } from './record'
import { Recording } from './Recording'
import { Tables } from './Tables'
import '../session/Session.css'
import '../tours/TourPage.css'

type Session = NonNullable<AfterwardsPageQuery['session']>

/** What a session leaves behind, on one page. */
export default function AfterwardsPage() {
  const { t, language } = useUi()
  const { id = '' } = useParams()
  const { data, failure, reload } = useSnapshot(AfterwardsPageDocument, { id })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { stop, session } = data
  if (!stop || !session) return <NoSuchPage />
  const open = session.questions.filter((each) => each.status === 'VISIBLE')
  const answered = session.questions.filter((each) => each.status === 'ANSWERED')
  const network = stop.tour.networks[0]?.key
  return (
    <Page
      title={t('afterwards.title', { stop: stop.label })}
      crumbs={[
        { name: stop.tour.title, to: addresses.tour(stop.tour.uuid) },
        { name: stop.label, to: addresses.stop(stop.uuid) },
      ]}
      below={
        <div className="row session-status">
          {session.endedAt && <span>{dateAndTime(session.endedAt, language)}</span>}
          <span className="quiet">{t('afterwards.attendance', { count: session.attendance })}</span>
          {stop.isSample && <Tag data-color="neutral">{t('app.sample')}</Tag>}
        </div>
      }
    >
      <div className="stack">
        {session.phase !== 'ENDED' && (
          <Alert data-color="info" data-size="sm">
            <Link to={addresses.session(stop.uuid)}>{t('afterwards.notOver')}</Link>
          </Alert>
        )}
        <Recording session={session} onChanged={reload} />
        <Minutes session={session} network={network ?? 'national'} onChanged={reload} />
        <section className="panel stack" aria-labelledby="after-open">
          <Heading level={2} data-size="xs" id="after-open">
            {t('afterwards.unanswered')}
          </Heading>
          {open.length === 0 && <p className="quiet">{t('afterwards.noUnanswered')}</p>}
          <ul className="plain-list stack">
            {open.map((question) => (
              <AskedQuestion
                key={question.uuid}
                question={question}
                session={session}
                network={network}
              />
            ))}
          </ul>
        </section>
        {answered.length > 0 && (
          <section className="panel stack" aria-labelledby="after-answered">
            <Heading level={2} data-size="xs" id="after-answered">
              {t('afterwards.answered')}
            </Heading>
            <ul className="plain-list stack">
              {answered.map((question) => (
                <AskedQuestion key={question.uuid} question={question} session={session} />
              ))}
            </ul>
          </section>
        )}
        <Evaluation stop={stop} session={session} onChanged={reload} />
        <Polls polls={askedPolls(session)} />
        <section className="panel stack" aria-labelledby="after-programme">
          <Heading level={2} data-size="xs" id="after-programme">
            {t('tours.programme')}
          </Heading>
          {stop.programme.length > 0 ? (
            <Programme items={stop.programme} lang={langOf(stop.tour.language)} />
          ) : (
            <p className="quiet">{t('tours.noProgramme')}</p>
          )}
          {session.slides && (
            <p>
              <a href={`/files/${session.slides}`}>{t('session.slides.download')}</a>
            </p>
          )}
        </section>
        {(stop.documents.length > 0 || stop.viewerCanArrange) && (
          <Documents
            stop={stop.uuid}
            documents={stop.documents}
            canArrange={stop.viewerCanArrange}
            onChanged={reload}
          />
        )}
        <Tables stop={stop} session={session} />
      </div>
    </Page>
  )
}

function Polls({ polls }: { polls: Session['polls'] }) {
  const { t } = useUi()
  if (polls.length === 0) return null
  return (
    <section className="panel stack" aria-labelledby="after-polls">
      <Heading level={2} data-size="xs" id="after-polls">
        {t('session.polls.title')}
      </Heading>
      {polls.map((poll) => (
        <section key={poll.uuid} className="stack" lang={langOf(poll.language)}>
          <Heading level={3} data-size="2xs">
            {poll.question ?? t('forum.erased')}
          </Heading>
          {poll.result ? (
            <PollResult poll={poll} labels={labelsOf(poll)} />
          ) : (
            <p className="quiet">{t('afterwards.pollOpen')}</p>
          )}
          <p className="quiet small">{t('session.polls.answers', { count: poll.answers })}</p>
        </section>
      ))}
    </section>
  )
}
