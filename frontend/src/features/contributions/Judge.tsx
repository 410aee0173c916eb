import { Button, Label, Radio, Select, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  ChooseContributionDocument,
  type ContributionLineFragment,
  DeclineContributionDocument,
  RateContributionDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date, number } from '../../lib/dates'
import { languageOf } from '../../lib/languages'
import { type Answer, mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import type { TourWithCall } from './ContributionsPage'

/** For the committee: points that only it sees, and the answer. */
export function Judge({
  contribution,
  stops,
  onChanged,
}: {
  contribution: ContributionLineFragment
  stops: TourWithCall['stops']
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const [answering, setAnswering] = useState<'choose' | 'decline' | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { uuid, rating } = contribution
  // What was pressed is shown at once, and what was there before when it is refused.
  const [points, setPoints] = useState(rating?.viewer ?? null)
  const take = (answer: Answer<unknown>) => {
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChanged()
  }
  const waits = contribution.status === 'WAITING'
  return (
    <div className="stack">
      {waits && (
        <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
          <legend style={{ padding: 0 }}>{t('contributions.points')}</legend>
          <div className="row">
            {[1, 2, 3, 4, 5].map((each) => (
              <Radio
                key={each}
                data-size="sm"
                name={id}
                value={String(each)}
                label={String(each)}
                checked={points === each}
                onChange={() => {
                  setPoints(each)
                  void mutate(RateContributionDocument, { contribution: uuid, points: each }).then(
                    (answer) => {
                      if (answer.kind !== 'done') setPoints(rating?.viewer ?? null)
                      take(answer)
                    },
                  )
                }}
              />
            ))}
          </div>
        </fieldset>
      )}
      {rating?.average != null && (
        <p className="quiet small" style={{ margin: 0 }}>
          {t('contributions.average', {
            count: rating.count,
            average: number(Math.round(rating.average * 10) / 10, language),
          })}
        </p>
      )}
      <TroubleNote trouble={trouble} />
      {waits && answering === null && (
        <div className="row">
          <Button data-size="sm" variant="secondary" onClick={() => setAnswering('choose')}>
            {t('contributions.choose')}
          </Button>
          <Button data-size="sm" variant="tertiary" onClick={() => setAnswering('decline')}>
            {t('contributions.decline')}
          </Button>
        </div>
      )}
      {waits && answering !== null && (
        <AnswerForm
          contribution={uuid}
          stops={
            answering === 'choose' ? stops.filter((stop) => stop.status !== 'CANCELLED') : null
          }
          onTake={take}
          onCancel={() => setAnswering(null)}
        />
      )}
    </div>
  )
}

/** With stops to choose between it comes into a programme; without them it does not. */
function AnswerForm({
  contribution,
  stops,
  onTake,
  onCancel,
}: {
  contribution: string
  stops: TourWithCall['stops'] | null
  onTake: (answer: Answer<unknown>) => void
  onCancel: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const [stop, setStop] = useState(stops?.[0]?.uuid ?? '')
  const [starts, setStarts] = useState('')
  const [said, setSaid] = useState('')
  const [sending, setSending] = useState(false)
  const send = async () => {
    setSending(true)
    const answer = { contribution, answer: said.trim() || null, language: languageOf(language) }
    onTake(
      stops
        ? await mutate(ChooseContributionDocument, { ...answer, stop, starts: starts || null })
        : await mutate(DeclineContributionDocument, answer),
    )
    setSending(false)
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {stops && (
        <>
          <div className="ds-field">
            <Label htmlFor={id}>{t('contributions.stop')}</Label>
            <Select id={id} value={stop} onChange={(event) => setStop(event.target.value)}>
              {stops.map((each) => (
                <Select.Option key={each.uuid} value={each.uuid}>
                  {each.date ? `${each.label}, ${date(each.date, language)}` : each.label}
                </Select.Option>
              ))}
            </Select>
          </div>
          <Textfield
            label={t('contributions.starts')}
            type="time"
            value={starts}
            onChange={(event) => setStarts(event.target.value)}
          />
        </>
      )}
      <Textfield
        label={t('contributions.answerField')}
        maxLength={2000}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      />
      <div className="row">
        <Button
          type="submit"
          data-size="sm"
          data-color={stops ? undefined : 'danger'}
          loading={sending}
          disabled={stops !== null && stop === ''}
        >
          {t(stops ? 'contributions.chooseSend' : 'contributions.declineSend')}
        </Button>
        <Button type="button" data-size="sm" variant="tertiary" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
