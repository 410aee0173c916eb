import { Label, Textarea, Textfield } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { useUi } from '../../i18n/useUi'
import type { Trouble } from '../../lib/mutate'
import { SendForm } from '../../ui/SendForm'
import { LaterPersonHint } from '../privacy/LaterPersonHint'

export type Typed = { title: string; summary: string; presenter: string; presenterRole: string }

/** What one proposes, new or changed; what was typed stays until it is saved. */
export function ContributionForm({
  value,
  children,
  onChange,
  ...form
}: {
  legend: string
  send: string
  value: Typed
  children?: ReactNode
  onChange: (next: Typed) => void
  /** Null when it went well. */
  onSend: () => Promise<Trouble | null>
  onCancel?: () => void
}) {
  const { t } = useUi()
  const id = useId()
  const line = (name: 'title' | 'presenter' | 'presenterRole') => (
    <Textfield
      label={t(name === 'title' ? 'contributions.titleField' : `contributions.${name}`)}
      maxLength={200}
      value={value[name]}
      onChange={(event) => onChange({ ...value, [name]: event.target.value })}
    />
  )
  return (
    <SendForm
      {...form}
      disabled={[value.title, value.summary, value.presenter].some((text) => !text.trim())}
    >
      {line('title')}
      <div className="ds-field">
        <Label htmlFor={`${id}-summary`}>{t('contributions.summary')}</Label>
        <Textarea
          id={`${id}-summary`}
          rows={4}
          maxLength={4000}
          value={value.summary}
          onChange={(event) => onChange({ ...value, summary: event.target.value })}
        />
      </div>
      <LaterPersonHint text={value.summary} />
      {line('presenter')}
      {line('presenterRole')}
      {children}
    </SendForm>
  )
}
