import { Button } from '@digdir/designsystemet-react'
import {
  ModerateQuestionDocument,
  PinQuestionDocument,
  type QuestionLineFragment,
  type QuestionStatus,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { QuestionItem } from './QuestionItem'
import { withQuestion } from './sessionState'
import type { Room } from './useSessionRoom'

const next: Record<QuestionStatus, QuestionStatus[]> = {
  QUEUED: ['VISIBLE', 'ARCHIVED'],
  VISIBLE: ['ANSWERED', 'ARCHIVED'],
  ANSWERED: ['VISIBLE', 'ARCHIVED'],
  ARCHIVED: ['VISIBLE'],
}

/** The queue, and what is shown: from here a question goes on. */
export function QuestionDesk({
  room,
  onTrouble,
}: {
  room: Room
  onTrouble: (trouble: Trouble | null) => void
}) {
  const { t } = useUi()
  const { session } = room.state
  const queue = session.questions.filter((each) => each.status === 'QUEUED')
  const shown = session.questions.filter((each) => each.status === 'VISIBLE')

  const keep = (question: QuestionLineFragment | null | undefined) => {
    if (question) room.update((before) => withQuestion(before, question))
  }
  const move = async (question: string, status: QuestionStatus) => {
    const answer = await mutate(ModerateQuestionDocument, { question, status })
    onTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') keep(answer.payload.question)
  }
  const pin = async (question: QuestionLineFragment) => {
    const answer = await mutate(PinQuestionDocument, {
      question: question.uuid,
      isPinned: !question.isPinned,
    })
    onTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') keep(answer.payload.question)
  }
  return (
    <section className="stack" aria-label={t('session.questions.queue')}>
      <strong>{t('session.questions.queueCount', { count: queue.length })}</strong>
      <ul className="plain-list stack">
        {[...queue, ...shown].map((question) => (
          <QuestionItem
            key={question.uuid}
            question={question}
            room={room}
            actions={
              <>
                {next[question.status].map((status) => (
                  <Button
                    key={status}
                    data-size="sm"
                    variant="tertiary"
                    onClick={() => void move(question.uuid, status)}
                  >
                    {t(`session.questions.moves.${status}`)}
                  </Button>
                ))}
                {question.status === 'VISIBLE' && (
                  <Button data-size="sm" variant="tertiary" onClick={() => void pin(question)}>
                    {question.isPinned ? t('session.questions.unpin') : t('session.questions.pin')}
                  </Button>
                )}
              </>
            }
          />
        ))}
      </ul>
    </section>
  )
}
