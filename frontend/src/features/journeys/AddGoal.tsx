import { Button, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { AddGoalDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { newId } from '../../lib/ids'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { useOpening } from '../../ui/useOpening'

/** A goal to gather measures under: for those who want one. */
export function AddGoal({
  journey,
  origin,
  begun = '',
  onMeasure,
  onAdded,
}: {
  journey: string
  origin: string | null
  /** What it is called to begin with. */
  begun?: string
  /** It shall be a measure instead, called this. */
  onMeasure: (title: string) => void
  onAdded: () => void
}) {
  const { t } = useUi()
  const { open, setOpen, form, opener } = useOpening(origin !== null)
  const [comesOf, setComesOf] = useState(origin)
  const [id, setId] = useState(() => newId())
  const [title, setTitle] = useState(begun)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await mutate(AddGoalDocument, { id, journey, title, origin: comesOf })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    setId(newId())
    setTitle('')
    setComesOf(null)
    setOpen(false)
    onAdded()
  }
  if (!open)
    return (
      <Button
        ref={opener}
        variant="tertiary"
        style={{ justifySelf: 'start' }}
        onClick={() => setOpen(true)}
      >
        {t('journeys.addGoal')}
      </Button>
    )
  return (
    <form ref={form} className="stack" onSubmit={(event) => void add(event)}>
      {comesOf && <p className="quiet small">{t('journeys.goalKeepsOrigin')}</p>}
      <Textfield
        label={t('journeys.goalTitle')}
        value={title}
        required
        maxLength={200}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button type="submit">{t('journeys.save')}</Button>
        <Button type="button" variant="tertiary" onClick={() => setOpen(false)}>
          {t('app.cancel')}
        </Button>
        {comesOf && (
          <Button type="button" variant="tertiary" onClick={() => onMeasure(title)}>
            {t('journeys.measureInstead')}
          </Button>
        )}
      </div>
    </form>
  )
}
