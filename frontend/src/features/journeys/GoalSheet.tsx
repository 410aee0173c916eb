import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { ChangeGoalDocument, RemoveGoalDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { decimal } from './decimal'
import type { GoalLine } from './groups'
import { Sheet, WeightField } from './Sheet'

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
  const save = async (): Promise<Trouble | null> => {
    const heavy = decimal.read(weight)
    if (heavy === undefined) return decimal.refusal('WEIGHT_OUT_OF_RANGE')
    const answer = await mutate(ChangeGoalDocument, { id: goal.uuid, title, weight: heavy })
    if (answer.kind !== 'done') return answer
    onChanged()
    return null
  }
  const remove = async () => {
    const answer = await mutate(RemoveGoalDocument, { id: goal.uuid })
    if (answer.kind !== 'done') return answer
    onChanged()
    return null
  }
  return (
    <Sheet
      name={goal.title}
      className="panel stack"
      remove={t('journeys.sheet.removeGoal')}
      onSave={save}
      onRemove={remove}
      onClose={onClose}
    >
      <Textfield
        label={t('journeys.goalTitle')}
        value={title}
        required
        maxLength={200}
        onChange={(event) => setTitle(event.target.value)}
      />
      <WeightField value={weight} onChange={setWeight} />
    </Sheet>
  )
}
