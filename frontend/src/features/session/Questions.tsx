import { Button, Checkbox } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { AskQuestionDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { languageOf } from '../../lib/languages'
import { mutate } from '../../lib/mutate'
import { type Unsent, useOutbox } from '../../lib/outbox'
import { announce } from '../../ui/Announcer'
import { HatChoice } from '../forum/HatChoice'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import { UnsentPost } from '../forum/UnsentPost'
import { useHat } from '../forum/useHat'
import { QuestionItem } from './QuestionItem'
import { withQuestion } from './sessionState'
import type { Room } from './useSessionRoom'

/** What the hosts show, what one asked oneself, and asking. */
export function Questions({ room }: { room: Room }) {
  const { t } = useUi()
  const { session } = room.state
  const shown = session.questions.filter(
    (each) => each.status === 'VISIBLE' || each.status === 'ANSWERED',
  )
  const own = session.questions.filter((each) => each.viewerAsked && !shown.includes(each))
  return (
    <div className="stack">
      {session.phase !== 'ENDED' && <AskForm room={room} />}
      {own.length > 0 && (
        <section className="stack" aria-label={t('session.questions.own')}>
          <p className="quiet small">{t('session.questions.ownHint')}</p>
          <ul className="plain-list stack">
            {own.map((question) => (
              <QuestionItem key={question.uuid} question={question} room={room} />
            ))}
          </ul>
        </section>
      )}
      {shown.length === 0 && own.length === 0 && (
        <p className="quiet">{t('session.questions.none')}</p>
      )}
      <ul className="plain-list stack">
        {shown.map((question) => (
          <QuestionItem key={question.uuid} question={question} room={room} />
        ))}
      </ul>
    </div>
  )
}

function AskForm({ room }: { room: Room }) {
  const { t, language } = useUi()
  const { session } = room.state
  const { draft, change, clear } = useDraft(`question.${session.uuid}`)
  const { hats, hat, choose } = useHat(session.uuid)
  const [isAnonymous, setAnonymous] = useState(false)
  const outbox = useOutbox(
    `question.${session.uuid}`,
    (item) =>
      mutate(AskQuestionDocument, {
        id: item.id,
        session: session.uuid,
        body: item.text,
        isAnonymous: item.isAnonymous ?? false,
        language: languageOf(language),
        actingFor: item.hat,
      }),
    ({ question }) => {
      announce(t('session.questions.sent'))
      if (question) room.update((before) => withQuestion(before, question))
    },
  )
  const ask = () => {
    if (draft.text.trim() === '') return
    outbox.send({ id: draft.id, text: draft.text, hat, isAnonymous })
    clear()
  }
  // The event may come before the answer: then the question is already in the list.
  const unsent = outbox.items.filter(
    (item) => !session.questions.some((question) => question.uuid === item.id),
  )
  const takeBack = (item: Unsent) => {
    outbox.drop(item.id)
    setAnonymous(item.isAnonymous ?? false)
    // What was refused or never arrived is asked again as something new.
    change({ text: draft.text ? `${item.text}\n${draft.text}` : item.text })
  }
  return (
    <>
      <form
        className="panel stack"
        onSubmit={(event) => {
          event.preventDefault()
          ask()
        }}
      >
        <HatChoice hats={hats} chosen={hat} onChoose={choose} />
        <MarkdownEditor
          label={t('session.questions.ask')}
          rows={2}
          value={draft.text}
          onChange={(text) => change({ text })}
        />
        <Checkbox
          data-size="sm"
          label={t('session.questions.anonymous')}
          description={t('session.questions.anonymousHint')}
          checked={isAnonymous}
          onChange={(event) => setAnonymous(event.target.checked)}
        />
        <div className="row">
          <Button type="submit" data-size="sm" disabled={draft.text.trim() === ''}>
            {t('session.questions.send')}
          </Button>
        </div>
      </form>
      {unsent.map((item) => (
        <UnsentPost
          key={item.id}
          item={item}
          onRetry={() => outbox.retry(item)}
          onBack={() => takeBack(item)}
        />
      ))}
    </>
  )
}
