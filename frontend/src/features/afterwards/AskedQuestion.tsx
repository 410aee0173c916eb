import { Link } from 'react-router'
import type { AfterwardsPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { RichText } from '../../ui/RichText'
import { AuthorLine } from '../forum/AuthorLine'
import { ToExperience } from '../experiences/ToExperience'
import { MomentLink, useMomentText } from './MomentLink'
import { LedTo } from '../story/LedTo'

type Session = NonNullable<AfterwardsPageQuery['session']>
type Question = Session['questions'][number]

/** A question and what came of it; one that nobody had time for is taken on in the forum of `network`. */
export function AskedQuestion({
  question,
  session,
  network,
}: {
  question: Question
  session: Session
  network?: string
}) {
  const { t } = useUi()
  const momentText = useMomentText()
  const moment = question.answeredAt ?? question.askedAt
  return (
    <li className="stack">
      <div className="row between">
        {question.author ? (
          <AuthorLine author={question.author} />
        ) : (
          <span className="quiet">{t('session.questions.nobody')}</span>
        )}
        <span className="quiet small">{t('afterwards.votes', { count: question.votes })}</span>
      </div>
      {question.body ? (
        <RichText html={question.body.html} language={question.body.language} />
      ) : (
        <p className="quiet">{t('forum.erased')}</p>
      )}
      <LedTo links={question.ledTo} />
      <div className="row">
        {network && question.body && question.ledTo.length === 0 && (
          <Link
            to={`${addresses.startTopic(network)}?fra=Question:${question.uuid}`}
            state={{ text: question.body.markdown }}
          >
            {t('afterwards.toTopic')}
          </Link>
        )}
        {question.body && (
          <ToExperience
            origin={`Question:${question.uuid}`}
            text={momentText(session, moment, question.body.markdown)}
          />
        )}
        <MomentLink session={session} instant={moment} />
      </div>
    </li>
  )
}
