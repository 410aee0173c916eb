import { Button, Details, Label, Select, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  ClosePollDocument,
  DraftPollDocument,
  OpenPollDocument,
  type PollKind,
  type PollLineFragment,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { newId } from '../../lib/ids'
import { languageOf } from '../../lib/languages'
import { type Answer, mutate, type Trouble } from '../../lib/mutate'
import { PollCard } from './PollCard'
import { withPoll } from './sessionState'
import type { Room } from './useSessionRoom'

const kinds: PollKind[] = ['ONE', 'SEVERAL', 'SCALE', 'WORDS']
type Done = Answer<{ poll?: PollLineFragment | null }>

/** Polls as their hosts see them: prepared, open, closed; and a new one. */
export function PollDesk({
  room,
  onTrouble,
}: {
  room: Room
  onTrouble: (trouble: Trouble | null) => void
}) {
  const { t } = useUi()
  const { session } = room.state
  const take = (answer: Done) => {
    onTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done' || !answer.payload.poll) return
    const { poll } = answer.payload
    room.update((before) => withPoll(before, poll))
  }
  return (
    <section className="stack" aria-label={t('session.polls.title')}>
      {session.polls
        .filter((poll) => poll.status !== 'CLOSED')
        .map((poll) => (
          <PollCard
            key={poll.uuid}
            poll={poll}
            room={room}
            actions={
              poll.status === 'DRAFT' ? (
                <Button
                  data-size="sm"
                  onClick={() => void mutate(OpenPollDocument, { poll: poll.uuid }).then(take)}
                >
                  {t('session.polls.open')}
                </Button>
              ) : (
                <Button
                  data-size="sm"
                  variant="secondary"
                  onClick={() => void mutate(ClosePollDocument, { poll: poll.uuid }).then(take)}
                >
                  {t('session.polls.close')}
                </Button>
              )
            }
          />
        ))}
      {session.phase !== 'ENDED' && (
        <Details>
          <Details.Summary>{t('session.polls.new')}</Details.Summary>
          <Details.Content>
            <DraftForm session={session.uuid} onDone={take} />
          </Details.Content>
        </Details>
      )}
    </section>
  )
}

function DraftForm({ session, onDone }: { session: string; onDone: (answer: Done) => void }) {
  const { t, language } = useUi()
  const select = useId()
  const [id, setId] = useState(newId)
  const [kind, setKind] = useState<PollKind>('ONE')
  const [question, setQuestion] = useState('')
  const [options, setOptions] = useState('')
  const draft = async () => {
    const answer = await mutate(DraftPollDocument, {
      id,
      session,
      kind,
      question,
      options:
        kind === 'WORDS'
          ? []
          : options
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
      language: languageOf(language),
    })
    onDone(answer)
    if (answer.kind !== 'done') return
    setId(newId())
    setQuestion('')
    setOptions('')
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void draft()
      }}
    >
      <Textfield
        label={t('session.polls.question')}
        maxLength={300}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
      />
      <div className="ds-field">
        <Label htmlFor={select}>{t('session.polls.kind')}</Label>
        <Select
          id={select}
          value={kind}
          onChange={(event) => setKind(event.target.value as PollKind)}
        >
          {kinds.map((each) => (
            <Select.Option key={each} value={each}>
              {t(`session.polls.kinds.${each}`)}
            </Select.Option>
          ))}
        </Select>
      </div>
      {kind !== 'WORDS' && (
        <div className="ds-field">
          <Label htmlFor={`${select}-options`}>
            {t(kind === 'SCALE' ? 'session.polls.ends' : 'session.polls.options')}
          </Label>
          <Textarea
            id={`${select}-options`}
            rows={4}
            value={options}
            onChange={(event) => setOptions(event.target.value)}
          />
        </div>
      )}
      <div className="row">
        <Button type="submit" data-size="sm" disabled={question.trim() === ''}>
          {t('session.polls.draft')}
        </Button>
      </div>
    </form>
  )
}
