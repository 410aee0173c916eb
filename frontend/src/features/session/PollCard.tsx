import {
  Button,
  Checkbox,
  Fieldset,
  Heading,
  Radio,
  Tag,
  Textfield,
} from '@digdir/designsystemet-react'
import { type ReactNode, useRef, useState } from 'react'
import { AnswerPollDocument, type PollLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { newId } from '../../lib/ids'
import { langOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { isOffline, useWhenOnline } from '../../lib/outbox'
import { useChannel } from '../../live'
import { TroubleNote } from '../../ui/TroubleNote'
import { labelsOf } from './pollLabels'
import { PollResult } from './PollResult'
import { applySessionSignal, withPoll } from './sessionState'
import type { Room } from './useSessionRoom'

const places = [0, 1, 2]

/** A poll: to be answered, or with its result, which grows by itself. `actions` are the hosts'. */
export function PollCard({
  poll,
  room,
  actions,
}: {
  poll: PollLineFragment
  room: Room
  actions?: ReactNode
}) {
  const { t } = useUi()
  const [chosen, setChosen] = useState<number[]>([])
  const [words, setWords] = useState(['', '', ''])
  const attempt = useRef({ said: '', commandId: '' })
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  // Hosts see it from the first answer, also of a poll that another host has opened.
  const seesResult = poll.result != null || room.state.session.viewerIsHost
  useChannel(seesResult && poll.status === 'OPEN' ? poll.channel : null, room.state.asOf, {
    onSignal: (signal) => room.update((before) => applySessionSignal(before, signal)),
  })
  const answers =
    poll.status === 'OPEN' && !poll.viewerAnswered && room.state.session.phase !== 'ENDED'

  const answer = async () => {
    // Whether the first try arrived is not known when the line is cut: the same answer counts once.
    const said = JSON.stringify([chosen, words])
    if (attempt.current.said !== said) attempt.current = { said, commandId: newId() }
    const given = await mutate(AnswerPollDocument, {
      poll: poll.uuid,
      commandId: attempt.current.commandId,
      ...(poll.kind === 'WORDS'
        ? { words: words.filter((word) => word.trim() !== '') }
        : { choices: chosen }),
    })
    setTrouble(given.kind === 'done' ? null : given)
    if (given.kind === 'done' && given.payload.poll) {
      const now = given.payload.poll
      room.update((before) => withPoll(before, now))
    }
  }
  useWhenOnline(() => {
    if (answers && isOffline(trouble)) void answer()
  })
  const ready = poll.kind === 'WORDS' ? words.some((word) => word.trim() !== '') : chosen.length > 0
  const labels = labelsOf(poll)
  const question = poll.question ?? t('forum.erased')
  return (
    <section className="panel stack poll" aria-label={question} lang={langOf(poll.language)}>
      <div className="row between">
        <Heading level={2} data-size="2xs">
          {question}
        </Heading>
        <Tag data-size="sm" data-color={poll.status === 'OPEN' ? 'success' : 'neutral'}>
          {t(`session.polls.statuses.${poll.status}`)}
        </Tag>
      </div>
      {answers && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void answer()
          }}
        >
          <Fieldset>
            <Fieldset.Legend className="visually-hidden">{question}</Fieldset.Legend>
            {poll.kind === 'WORDS'
              ? places.map((place) => (
                  <Textfield
                    key={place}
                    label={t('session.polls.word', { number: place + 1 })}
                    maxLength={30}
                    value={words[place] ?? ''}
                    onChange={(event) => {
                      const { value } = event.target
                      setWords((all) => all.map((word, at) => (at === place ? value : word)))
                    }}
                  />
                ))
              : labels.map((label, place) =>
                  poll.kind === 'SEVERAL' ? (
                    <Checkbox
                      key={place}
                      label={label}
                      checked={chosen.includes(place)}
                      onChange={(event) => {
                        const { checked } = event.target
                        setChosen((all) =>
                          checked ? [...all, place] : all.filter((each) => each !== place),
                        )
                      }}
                    />
                  ) : (
                    <Radio
                      key={place}
                      name={poll.uuid}
                      value={String(place)}
                      label={label}
                      checked={chosen[0] === place}
                      onChange={() => setChosen([place])}
                    />
                  ),
                )}
          </Fieldset>
          <div className="row">
            <Button type="submit" data-size="sm" disabled={!ready}>
              {t('session.polls.answer')}
            </Button>
          </div>
        </form>
      )}
      {poll.result && <PollResult poll={poll} labels={labels} />}
      <p className="quiet small">{t('session.polls.answers', { count: poll.answers })}</p>
      <TroubleNote trouble={trouble} />
      {isOffline(trouble) && <p className="small">{t('session.polls.waits')}</p>}
      {actions && <div className="row">{actions}</div>}
    </section>
  )
}
