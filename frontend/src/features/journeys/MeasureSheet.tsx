import { Details, Field, Input, Label, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  ChangeMeasureDocument,
  type MeasureLineFragment,
  RemoveMeasureDocument,
  SetMeasureBudgetDocument,
  SetMeasureDecisionDocument,
  SetMeasureLearningDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { LaterPersonHint } from '../privacy/LaterPersonHint'
import { decimal } from './decimal'
import { Sheet, WeightField } from './Sheet'

/** All that may be said of a measure. What most need stands open; the rest is hidden until it is asked for. */
export default function MeasureSheet({
  measure,
  onChanged,
  onClose,
}: {
  measure: MeasureLineFragment
  onChanged: () => void
  onClose: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const [title, setTitle] = useState(measure.title)
  const [owner, setOwner] = useState(measure.owner ?? '')
  const [dueOn, setDueOn] = useState(measure.dueOn ?? '')
  const [weight, setWeight] = useState(decimal.write(measure.weight))
  const [budget, setBudget] = useState(decimal.write(measure.budget))
  const [caseNumber, setCaseNumber] = useState(measure.decision?.caseNumber ?? '')
  const [decidedOn, setDecidedOn] = useState(measure.decision?.decidedOn ?? '')
  const [address, setAddress] = useState(measure.decision?.address ?? '')
  const [learning, setLearning] = useState(measure.learning ?? '')

  const save = async (): Promise<Trouble | null> => {
    const uuid = measure.uuid
    const [heavy, sum] = [decimal.read(weight), decimal.read(budget)]
    if (heavy === undefined) return decimal.refusal('WEIGHT_OUT_OF_RANGE')
    if (sum === undefined) return decimal.refusal('BUDGET_OUT_OF_RANGE')
    // Each is sent when it says something else, so that what others wrote meanwhile stays.
    const steps = [
      (title !== measure.title ||
        owner !== (measure.owner ?? '') ||
        dueOn !== (measure.dueOn ?? '') ||
        heavy !== (measure.weight ?? null)) &&
        (() =>
          mutate(ChangeMeasureDocument, {
            id: uuid,
            version: measure.version,
            title,
            owner: owner || null,
            dueOn: dueOn || null,
            weight: heavy,
          })),
      sum !== (measure.budget ?? null) &&
        (() => mutate(SetMeasureBudgetDocument, { id: uuid, amount: sum })),
      (caseNumber !== (measure.decision?.caseNumber ?? '') ||
        decidedOn !== (measure.decision?.decidedOn ?? '') ||
        address !== (measure.decision?.address ?? '')) &&
        (() =>
          mutate(SetMeasureDecisionDocument, {
            id: uuid,
            caseNumber: caseNumber || null,
            decidedOn: decidedOn || null,
            address: address || null,
          })),
      learning !== (measure.learning ?? '') &&
        (() =>
          mutate(SetMeasureLearningDocument, {
            id: uuid,
            learning: learning || null,
            language: languageOf(language),
          })),
    ]
    for (const step of steps) {
      if (!step) continue
      const answer = await step()
      if (answer.kind === 'done') continue
      onChanged()
      return answer
    }
    onChanged()
    return null
  }
  const remove = async () => {
    const answer = await mutate(RemoveMeasureDocument, { id: measure.uuid })
    if (answer.kind !== 'done') return answer
    onChanged()
    return null
  }

  return (
    <Sheet
      name={measure.title}
      remove={t('journeys.sheet.removeMeasure')}
      onSave={save}
      onRemove={remove}
      onClose={onClose}
    >
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
        <Label htmlFor={`${id}-due`}>{t('journeys.dueOn')}</Label>
        <Input
          id={`${id}-due`}
          type="date"
          value={dueOn}
          onChange={(event) => setDueOn(event.target.value)}
        />
      </Field>
      <Details defaultOpen={measure.budget != null || measure.decision != null}>
        <Details.Summary>{t('journeys.sheet.budgetAndDecision')}</Details.Summary>
        <Details.Content>
          <div className="stack">
            <Textfield
              label={t('journeys.sheet.budget')}
              inputMode="decimal"
              value={budget}
              onChange={(event) => setBudget(event.target.value)}
            />
            <Textfield
              label={t('journeys.caseNumber')}
              value={caseNumber}
              maxLength={50}
              onChange={(event) => setCaseNumber(event.target.value)}
            />
            <Field style={{ maxWidth: '14rem' }}>
              <Label htmlFor={`${id}-decided`}>{t('journeys.adoptedOn')}</Label>
              <Input
                id={`${id}-decided`}
                type="date"
                value={decidedOn}
                onChange={(event) => setDecidedOn(event.target.value)}
              />
            </Field>
            <Textfield
              label={t('journeys.sheet.decisionAddress')}
              type="url"
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          </div>
        </Details.Content>
      </Details>
      <Details defaultOpen={measure.learning != null}>
        <Details.Summary>{t('journeys.sheet.learning')}</Details.Summary>
        <Details.Content>
          <Field>
            <Label htmlFor={`${id}-learning`}>{t('journeys.sheet.learningLabel')}</Label>
            <Textarea
              id={`${id}-learning`}
              rows={4}
              maxLength={4000}
              value={learning}
              onChange={(event) => setLearning(event.target.value)}
            />
          </Field>
          <LaterPersonHint text={learning} />
        </Details.Content>
      </Details>
      <Details defaultOpen={measure.weight != null}>
        <Details.Summary>{t('journeys.sheet.weight')}</Details.Summary>
        <Details.Content>
          <WeightField value={weight} onChange={setWeight} />
        </Details.Content>
      </Details>
    </Sheet>
  )
}
