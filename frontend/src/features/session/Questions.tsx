import { Button, Checkbox } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { AskQuestionDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'
import { HatChoice } from '../forum/HatChoice'
import { MarkdownEditor } from '../forum/MarkdownEditor'
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
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const ask = async () => {
    if (draft.text.trim() === '') return
    setSending(true)
    const answer = await mutate(AskQuestionDocument, {
      id: draft.id,
      session: session.uuid,
      body: draft.text,
      isAnonymous,
      language: languageOf(language),
      actingFor: hat,
    })
    setSending(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    clear()
    announce(t('session.questions.sent'))
    const { question } = answer.payload
    if (question) room.update((before) => withQuestion(before, question))
  }
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault()
        void ask()
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
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button type="submit" data-size="sm" loading={sending} disabled={draft.text.trim() === ''}>
          {t('session.questions.send')}
        </Button>
      </div>
    </form>
  )
}
