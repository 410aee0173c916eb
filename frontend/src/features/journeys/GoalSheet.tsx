import { Details, Field, Label, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { ChangeGoalDocument, RemoveGoalDocument, SetGoalLearningDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { LaterPersonHint } from '../privacy/LaterPersonHint'
import { decimal } from './decimal'
import type { GoalLine } from './groups'
import { Sheet, WeightField } from './Sheet'

/** A goal's title, how much it counts, and what was learnt. */
export default function GoalSheet({
  goal,
  onChanged,
  onClose,
}: {
  goal: GoalLine
  onChanged: () => void
  onClose: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const [title, setTitle] = useState(goal.title)
  const [weight, setWeight] = useState(decimal.write(goal.weight))
  const [learning, setLearning] = useState(goal.learning ?? '')
  const save = async (): Promise<Trouble | null> => {
    const heavy = decimal.read(weight)
    if (heavy === undefined) return decimal.refusal('WEIGHT_OUT_OF_RANGE')
    const answer = await mutate(ChangeGoalDocument, { id: goal.uuid, title, weight: heavy })
    if (answer.kind !== 'done') return answer
    if (learning !== (goal.learning ?? '')) {
      const learnt = await mutate(SetGoalLearningDocument, {
        id: goal.uuid,
        learning: learning || null,
        language: languageOf(language),
      })
      if (learnt.kind !== 'done') return learnt
    }
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
      <Details defaultOpen={goal.learning != null}>
        <Details.Summary>{t('journeys.sheet.learning')}</Details.Summary>
        <Details.Content>
          <Field>
            <Label htmlFor={id}>{t('journeys.sheet.learningLabel')}</Label>
            <Textarea
              id={id}
              rows={4}
              maxLength={4000}
              value={learning}
              onChange={(event) => setLearning(event.target.value)}
            />
          </Field>
          <LaterPersonHint text={learning} />
        </Details.Content>
      </Details>
    </Sheet>
  )
}
