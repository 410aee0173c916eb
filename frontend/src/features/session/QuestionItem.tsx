import { Button, Tag } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import { type QuestionLineFragment, VoteForQuestionDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { RichText } from '../../ui/RichText'
import { TroubleNote } from '../../ui/TroubleNote'
import { AuthorLine } from '../forum/AuthorLine'
import { withQuestion } from './sessionState'
import type { Room } from './useSessionRoom'

/** One question with its votes; `actions` are the hosts'. */
export function QuestionItem({
  question,
  room,
  actions,
}: {
  question: QuestionLineFragment
  room: Room
  actions?: ReactNode
}) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const vote = async () => {
    const answer = await mutate(VoteForQuestionDocument, {
      question: question.uuid,
      on: !question.viewerVoted,
    })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done' && answer.payload.question) {
      const { question: now } = answer.payload
      room.update((before) => withQuestion(before, now))
    }
  }
  return (
    <li className={question.isPinned ? 'panel question question-pinned' : 'panel question'}>
      <div className="row between">
        {question.author ? (
          <AuthorLine author={question.author} />
        ) : (
          <span className="quiet">{t('session.questions.nobody')}</span>
        )}
        <span className="row">
          {question.isPinned && <Tag data-size="sm">{t('session.questions.pinned')}</Tag>}
          {question.status !== 'VISIBLE' && (
            <Tag data-size="sm" data-color="neutral">
              {t(`session.questions.statuses.${question.status}`)}
            </Tag>
          )}
        </span>
      </div>
      {question.body ? (
        <RichText html={question.body.html} language={question.body.language} />
      ) : (
        <p className="quiet">{t('forum.erased')}</p>
      )}
      <div className="row">
        <Button
          data-size="sm"
          variant={question.viewerVoted ? 'primary' : 'secondary'}
          aria-pressed={question.viewerVoted}
          disabled={question.status !== 'VISIBLE' || room.state.session.phase === 'ENDED'}
          onClick={() => void vote()}
        >
          {t('session.questions.votes', { count: question.votes })}
        </Button>
        {actions}
      </div>
      <TroubleNote trouble={trouble} />
    </li>
  )
}
