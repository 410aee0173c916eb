import { Button, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { ChangeGoalDocument, RemoveGoalDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { decimal } from './decimal'
import type { GoalLine } from './groups'
import { Removal } from './Removal'

/** A goal's title, and how much it counts. */
export default function GoalSheet({
  goal,
  onChanged,
  onClose,
}: {
  goal: GoalLine
  onChanged: () => void
  onClose: () => void
}) {
  const { t } = useUi()
  const [title, setTitle] = useState(goal.title)
  const [weight, setWeight] = useState(decimal.write(goal.weight))
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const heavy = decimal.read(weight)
    const answer =
      heavy === undefined
        ? ({
            kind: 'refused',
            refusal: { code: 'WEIGHT_OUT_OF_RANGE', message: weight },
          } as const)
        : await mutate(ChangeGoalDocument, { id: goal.uuid, title, weight: heavy })
    if (answer.kind !== 'done') {
      setTrouble(answer)
      return
    }
    onChanged()
    onClose()
  }
  const remove = async () => {
    const answer = await mutate(RemoveGoalDocument, { id: goal.uuid })
    if (answer.kind === 'done') onChanged()
    else setTrouble(answer)
  }
  return (
    <form className="panel stack" onSubmit={(event) => void save(event)} aria-label={goal.title}>
      <Textfield
        label={t('journeys.goalTitle')}
        value={title}
        required
        maxLength={200}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Textfield
        label={t('journeys.sheet.weightLabel')}
        description={t('journeys.sheet.weightHint')}
        inputMode="decimal"
        value={weight}
        onChange={(event) => setWeight(event.target.value)}
      />
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button type="submit">{t('journeys.save')}</Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {t('journeys.cancel')}
        </Button>
        <Removal what={t('journeys.sheet.removeGoal')} onRemove={() => void remove()} />
      </div>
    </form>
  )
}
