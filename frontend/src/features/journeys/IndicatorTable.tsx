import { Button, Field, Input, Label, Table, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { type IndicatorLineFragment, SetIndicatorValueDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { mutate, type Trouble } from '../../lib/mutate'
import { useToday } from '../../lib/useToday'
import { decimal } from './decimal'
import { amount, figure } from './figure'
import { Sheet } from './Sheet'

type Value = IndicatorLineFragment['values'][number]

/** The values behind the chart; who writes in the journey adds, corrects and removes them here. */
export function IndicatorTable({
  indicator,
  canEdit,
  onChanged,
}: {
  indicator: IndicatorLineFragment
  canEdit: boolean
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const [editing, setEditing] = useState<Value | null>(null)
  return (
    <div className="stack">
      {indicator.values.length > 0 && (
        <div style={{ overflowX: 'auto' }}>
          <Table data-size="sm">
            <caption className="ds-sr-only">{indicator.name}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{t('evidence.indicator.on')}</Table.HeaderCell>
                <Table.HeaderCell>
                  {t('evidence.indicator.value')}
                  {indicator.unit && ` (${indicator.unit})`}
                </Table.HeaderCell>
                {canEdit && (
                  <Table.HeaderCell>
                    <span className="ds-sr-only">{t('journeys.sheet.edit')}</span>
                  </Table.HeaderCell>
                )}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {indicator.values.map((value) => (
                <Table.Row key={value.on}>
                  <Table.Cell>{date(value.on, language)}</Table.Cell>
                  <Table.Cell>{figure(value.value, language)}</Table.Cell>
                  {canEdit && (
                    <Table.Cell>
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-label={t('journeys.sheet.editOf', {
                          title: date(value.on, language),
                        })}
                        onClick={() => setEditing(value)}
                      >
                        {t('journeys.sheet.edit')}
                      </Button>
                    </Table.Cell>
                  )}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {canEdit && (
        <ValueForm
          key={editing?.on ?? ''}
          indicator={indicator}
          value={editing}
          onChanged={onChanged}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  )
}

/** One value a day: a new one, or another for a day that has one. */
function ValueForm({
  indicator,
  value,
  onChanged,
  onClose,
}: {
  indicator: IndicatorLineFragment
  value: Value | null
  onChanged: () => void
  onClose: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const today = useToday()
  const [on, setOn] = useState(value?.on ?? today)
  const [number, setNumber] = useState(decimal.write(value?.value))
  const [isConflict, setConflict] = useState(false)
  const now = indicator.values.find((each) => each.on === on)?.value ?? null
  const send = async (next: number | null): Promise<Trouble | null> => {
    // What stood there when the form was opened: what somebody else wrote since is not overwritten unseen.
    const was = isConflict ? now : (value?.value ?? null)
    const answer = await mutate(SetIndicatorValueDocument, {
      id: indicator.uuid,
      on,
      value: next,
      was,
    })
    onChanged()
    if (answer.kind !== 'done') {
      setConflict(answer.kind === 'refused' && answer.refusal.code === 'VALUE_CONFLICT')
      return answer
    }
    setConflict(false)
    setNumber('')
    return null
  }
  const save = async () => {
    const next = decimal.readSigned(number)
    return next == null ? decimal.refusal('VALUE_OUT_OF_RANGE') : send(next)
  }
  const remove = async () => {
    const failed = await send(null)
    if (!failed) onClose()
    return failed
  }
  return (
    <Sheet
      name={t(value ? 'evidence.indicator.change' : 'evidence.indicator.new')}
      remove={value ? t('evidence.indicator.removeValue') : undefined}
      onSave={save}
      onRemove={value ? remove : undefined}
      onClose={onClose}
    >
      <strong>{t(value ? 'evidence.indicator.change' : 'evidence.indicator.new')}</strong>
      <div className="row" style={{ alignItems: 'end' }}>
        <Field style={{ maxWidth: '12rem' }}>
          <Label htmlFor={id}>{t('evidence.indicator.on')}</Label>
          <Input
            id={id}
            type="date"
            required
            readOnly={value !== null}
            value={on}
            onChange={(event) => setOn(event.target.value)}
          />
        </Field>
        <Textfield
          style={{ maxWidth: '12rem' }}
          label={t('evidence.indicator.value')}
          inputMode="text"
          required
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </div>
      {isConflict && (
        <p className="small" style={{ margin: 0 }}>
          <strong>{t('evidence.asItIsNow')}</strong>{' '}
          {now === null ? '–' : amount(now, indicator.unit, language)}
        </p>
      )}
    </Sheet>
  )
}
