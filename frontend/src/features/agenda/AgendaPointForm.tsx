import { Label, Textarea, Textfield } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { useUi } from '../../i18n/useUi'
import type { Trouble } from '../../lib/mutate'
import { SendForm } from '../../ui/SendForm'
import { LaterPersonHint } from '../privacy/LaterPersonHint'

export type TypedPoint = { title: string; note: string; minutes: string }

/** A point, new or changed; what was typed stays until it is saved. */
export function AgendaPointForm({
  value,
  children,
  onChange,
  onSend,
  ...form
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
  const { title, note, minutes } = value
  return (
    <SendForm
      {...form}
      disabled={title.trim() === ''}
      onSend={() =>
        onSend({
          title,
          note: note.trim() === '' ? null : note,
          minutes: Number(minutes) || null,
        })
      }
    >
      <Textfield
        label={t('agenda.pointTitle')}
        maxLength={200}
        value={title}
        onChange={(event) => onChange({ ...value, title: event.target.value })}
      />
      <div className="ds-field">
        <Label htmlFor={`${id}-note`}>{t('agenda.note')}</Label>
        <Textarea
          id={`${id}-note`}
          rows={2}
          maxLength={4000}
          value={note}
          onChange={(event) => onChange({ ...value, note: event.target.value })}
        />
      </div>
      <LaterPersonHint text={note} />
      <Textfield
        label={t('agenda.minutesField')}
        inputMode="numeric"
        style={{ maxWidth: '12rem' }}
        value={minutes}
        onChange={(event) =>
          onChange({ ...value, minutes: event.target.value.replace(/\D/g, '').slice(0, 3) })
        }
      />
      {children}
    </SendForm>
  )
}
