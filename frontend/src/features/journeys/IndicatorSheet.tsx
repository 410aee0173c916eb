import { Details, Field, Input, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  AddIndicatorDocument,
  ChangeIndicatorDocument,
  type IndicatorLineFragment,
  RemoveIndicatorDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { newId } from '../../lib/ids'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { decimal } from './decimal'
import { amount } from './figure'
import { Sheet } from './Sheet'

/** What is measured, where the numbers come from, and what they shall become. Values are said one by one. */
export default function IndicatorSheet({
  journey,
  about,
  indicator,
  onChanged,
  onClose,
}: {
  journey: string
  about: string | null
  indicator: IndicatorLineFragment | null
  onChanged: () => void
  onClose: () => void
}) {
  const { t, language } = useUi()
  const field = useId()
  const [id] = useState(() => newId())
  const [name, setName] = useState(indicator?.name ?? '')
  const [unit, setUnit] = useState(indicator?.unit ?? '')
  const [source, setSource] = useState(indicator?.source ?? '')
  const [sourceAddress, setSourceAddress] = useState(indicator?.sourceAddress ?? '')
  const [target, setTarget] = useState(decimal.write(indicator?.target))
  const [targetOn, setTargetOn] = useState(indicator?.targetOn ?? '')
  const [baselineOn, setBaselineOn] = useState(indicator?.baselineOn ?? '')
  const [opened] = useState(indicator?.version ?? 1)
  const [isConflict, setConflict] = useState(false)

  const save = async (): Promise<Trouble | null> => {
    const aim = decimal.readSigned(target)
    if (aim === undefined) return decimal.refusal('VALUE_OUT_OF_RANGE')
    const said = {
      name,
      unit: unit || null,
      source: source || null,
      sourceAddress: sourceAddress || null,
    }
    if (!indicator) {
      const added = await mutate(AddIndicatorDocument, {
        id,
        journey,
        about,
        language: languageOf(language),
        ...said,
      })
      if (added.kind !== 'done') return added
      if (aim === null) {
        onChanged()
        return null
      }
    }
    const answer = await mutate(ChangeIndicatorDocument, {
      id: indicator?.uuid ?? id,
      version: isConflict && indicator ? indicator.version : opened,
      target: aim,
      targetOn: targetOn || null,
      baselineOn: baselineOn || null,
      ...said,
    })
    onChanged()
    if (answer.kind === 'done') return null
    setConflict(answer.kind === 'refused' && answer.refusal.code === 'INDICATOR_CONFLICT')
    return answer
  }
  const remove = async () => {
    const answer = await mutate(RemoveIndicatorDocument, { id: indicator?.uuid ?? id })
    if (answer.kind !== 'done') return answer
    onChanged()
    return null
  }
  return (
    <Sheet
      name={indicator?.name ?? t('evidence.indicator.add')}
      remove={indicator ? t('evidence.indicator.remove') : undefined}
      onSave={save}
      onRemove={indicator ? remove : undefined}
      onClose={onClose}
    >
      <Textfield
        label={t('evidence.indicator.name')}
        description={t('evidence.indicator.nameHint')}
        value={name}
        required
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
      />
      <Textfield
        style={{ maxWidth: '16rem' }}
        label={t('evidence.indicator.unit')}
        description={t('evidence.indicator.unitHint')}
        value={unit}
        maxLength={40}
        onChange={(event) => setUnit(event.target.value)}
      />
      <Textfield
        label={t('evidence.indicator.source')}
        description={t('evidence.indicator.sourceHint')}
        value={source}
        maxLength={300}
        onChange={(event) => setSource(event.target.value)}
      />
      <Textfield
        label={t('evidence.indicator.sourceAddress')}
        type="url"
        value={sourceAddress}
        onChange={(event) => setSourceAddress(event.target.value)}
      />
      <Details defaultOpen={about !== null || indicator?.target != null}>
        <Details.Summary>{t('evidence.indicator.targetAndBaseline')}</Details.Summary>
        <Details.Content>
          <div className="stack">
            <Textfield
              style={{ maxWidth: '16rem' }}
              label={t('evidence.indicator.target')}
              inputMode="text"
              value={target}
              onChange={(event) => setTarget(event.target.value)}
            />
            <Field style={{ maxWidth: '14rem' }}>
              <Label htmlFor={`${field}-by`}>{t('evidence.indicator.targetOn')}</Label>
              <Input
                id={`${field}-by`}
                type="date"
                value={targetOn}
                onChange={(event) => setTargetOn(event.target.value)}
              />
            </Field>
            {indicator && indicator.values.length > 1 && (
              <Field style={{ maxWidth: '24rem' }}>
                <Label htmlFor={`${field}-from`}>{t('evidence.indicator.baseline')}</Label>
                <Select
                  id={`${field}-from`}
                  value={baselineOn}
                  onChange={(event) => setBaselineOn(event.target.value)}
                >
                  <Select.Option value="">{t('evidence.indicator.firstValue')}</Select.Option>
                  {indicator.values.map((value) => (
                    <Select.Option key={value.on} value={value.on}>
                      {date(value.on, language)}: {amount(value.value, indicator.unit, language)}
                    </Select.Option>
                  ))}
                </Select>
              </Field>
            )}
          </div>
        </Details.Content>
      </Details>
      {isConflict && indicator && (
        <p className="small" style={{ margin: 0 }}>
          <strong>{t('evidence.asItIsNow')}</strong>{' '}
          {[indicator.name, indicator.unit, indicator.source, indicator.sourceAddress]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </Sheet>
  )
}
