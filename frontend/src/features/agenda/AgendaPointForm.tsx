import { Button, Fieldset, Label, Textarea, Textfield } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import type { Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'

export type TypedPoint = { title: string; note: string; minutes: string }

/** A point, new or changed; what was typed stays until it is saved. */
export function AgendaPointForm({
  legend,
  send,
  value,
  children,
  onChange,
  onSend,
  onCancel,
}: {
  legend: string
  send: string
  value: TypedPoint
  children?: ReactNode
  onChange: (next: TypedPoint) => void
  /** Null when it went well. */
  onSend: (written: {
    title: string
    note: string | null
    minutes: number | null
  }) => Promise<Trouble | null>
  onCancel?: () => void
}) {
  const { t } = useUi()
  const id = useId()
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const submit = async () => {
    setSending(true)
    const { title, note, minutes } = value
    setTrouble(
      await onSend({
        title,
        note: note.trim() === '' ? null : note,
        minutes: Number(minutes) || null,
      }),
    )
    setSending(false)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Fieldset>
        <Fieldset.Legend>{legend}</Fieldset.Legend>
        <Textfield
          label={t('agenda.pointTitle')}
          maxLength={200}
          value={value.title}
          onChange={(event) => onChange({ ...value, title: event.target.value })}
        />
        <div className="ds-field">
          <Label htmlFor={`${id}-note`}>{t('agenda.note')}</Label>
          <Textarea
            id={`${id}-note`}
            rows={2}
            maxLength={4000}
            value={value.note}
            onChange={(event) => onChange({ ...value, note: event.target.value })}
          />
        </div>
        <Textfield
          label={t('agenda.minutesField')}
          inputMode="numeric"
          style={{ maxWidth: '12rem' }}
          value={value.minutes}
          onChange={(event) =>
            onChange({ ...value, minutes: event.target.value.replace(/\D/g, '').slice(0, 3) })
          }
        />
        {children}
        <TroubleNote trouble={trouble} />
        <div className="row">
          <Button
            type="submit"
            data-size="sm"
            loading={sending}
            disabled={value.title.trim() === ''}
          >
            {send}
          </Button>
          {onCancel && (
            <Button type="button" data-size="sm" variant="tertiary" onClick={onCancel}>
              {t('agenda.cancel')}
            </Button>
          )}
        </div>
      </Fieldset>
    </form>
  )
}
