import { Button, Field, Input, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useId, useState } from 'react'
import { AddMeasureDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { newId } from '../../lib/ids'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { useOpening } from '../../ui/useOpening'
import type { JourneyOnPage } from './JourneyPage'

/** One measure: what, who, when. Opened at once when it comes of somebody's words. */
export function AddMeasure({
  journey,
  origin,
  begun = '',
  onGoal,
  onAdded,
}: {
  journey: JourneyOnPage
  origin: string | null
  /** What it is called to begin with. */
  begun?: string
  /** It shall be a goal instead, called this. */
  onGoal: (title: string) => void
  onAdded: () => void
}) {
  const { t } = useUi()
  const { open, setOpen, form, opener } = useOpening(origin !== null)
  const [comesOf, setComesOf] = useState(origin)
  const [id, setId] = useState(() => newId())
  const [title, setTitle] = useState(begun)
  const [owner, setOwner] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [goal, setGoal] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const goalId = useId()
  const dueId = useId()
  const { goals } = journey.content

  const add = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await mutate(AddMeasureDocument, {
      id,
      journey: journey.uuid,
      title,
      owner: owner || null,
      dueOn: dueOn || null,
      goal: goal || null,
      origin: comesOf,
    })
    if (answer.kind !== 'done') {
      setTrouble(answer)
      return
    }
    setTrouble(null)
    setId(newId())
    setTitle('')
    setDueOn('')
    setComesOf(null)
    setOpen(false)
    onAdded()
  }

  if (!open)
    return (
      <Button
        ref={opener}
        variant="secondary"
        style={{ justifySelf: 'start' }}
        onClick={() => setOpen(true)}
      >
        {t('journeys.addMeasure')}
      </Button>
    )
  return (
    <form ref={form} className="stack" onSubmit={(event) => void add(event)}>
      {comesOf && <p className="quiet small">{t('journeys.keepsOrigin')}</p>}
      <Textfield
        label={t('journeys.measureTitle')}
        value={title}
        required
        maxLength={200}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Textfield
        label={t('journeys.owner')}
        description={t('journeys.ownerHint')}
        value={owner}
        maxLength={200}
        onChange={(event) => setOwner(event.target.value)}
      />
      <Field style={{ maxWidth: '14rem' }}>
        <Label htmlFor={dueId}>{t('journeys.dueOn')}</Label>
        <Input
          id={dueId}
          type="date"
          value={dueOn}
          onChange={(event) => setDueOn(event.target.value)}
        />
      </Field>
      {goals.length > 0 && (
        <Field>
          <Label htmlFor={goalId}>{t('journeys.goal')}</Label>
          <Select id={goalId} value={goal} onChange={(event) => setGoal(event.target.value)}>
            <Select.Option value="">{t('journeys.noGoal')}</Select.Option>
            {goals.map((each) => (
              <Select.Option key={each.uuid} value={each.uuid}>
                {each.title}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button type="submit">{t('journeys.save')}</Button>
        <Button type="button" variant="tertiary" onClick={() => setOpen(false)}>
          {t('app.cancel')}
        </Button>
        {comesOf && (
          <Button type="button" variant="tertiary" onClick={() => onGoal(title)}>
            {t('journeys.goalInstead')}
          </Button>
        )}
      </div>
    </form>
  )
}
