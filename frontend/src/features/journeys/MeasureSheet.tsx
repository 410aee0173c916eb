import {
  Button,
  Details,
  Field,
  Input,
  Label,
  Textarea,
  Textfield,
} from '@digdir/designsystemet-react'
import { type FormEvent, useId, useState } from 'react'
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
import { TroubleNote } from '../../ui/TroubleNote'
import { decimal } from './decimal'
import { Removal } from './Removal'

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
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const uuid = measure.uuid
    const [heavy, sum] = [decimal.read(weight), decimal.read(budget)]
    if (heavy === undefined || sum === undefined) {
      const code = heavy === undefined ? 'WEIGHT_OUT_OF_RANGE' : 'BUDGET_OUT_OF_RANGE'
      setTrouble({ kind: 'refused', refusal: { code, message: code } })
      return
    }
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
      setTrouble(answer)
      onChanged()
      return
    }
    onChanged()
    onClose()
  }
  const remove = async () => {
    const answer = await mutate(RemoveMeasureDocument, { id: measure.uuid })
    if (answer.kind === 'done') onChanged()
    else setTrouble(answer)
  }

  return (
    <form className="stack" onSubmit={(event) => void save(event)} aria-label={measure.title}>
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
        </Details.Content>
      </Details>
      <Details defaultOpen={measure.weight != null}>
        <Details.Summary>{t('journeys.sheet.weight')}</Details.Summary>
        <Details.Content>
          <Textfield
            label={t('journeys.sheet.weightLabel')}
            description={t('journeys.sheet.weightHint')}
            inputMode="decimal"
            value={weight}
            onChange={(event) => setWeight(event.target.value)}
          />
        </Details.Content>
      </Details>
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button type="submit">{t('journeys.save')}</Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {t('journeys.cancel')}
        </Button>
        <Removal what={t('journeys.sheet.removeMeasure')} onRemove={() => void remove()} />
      </div>
    </form>
  )
}
