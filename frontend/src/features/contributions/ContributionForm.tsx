import { Button, Fieldset, Label, Textarea, Textfield } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import type { Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'

export type Typed = { title: string; summary: string; presenter: string; presenterRole: string }

/** What one proposes, new or changed; what was typed stays until it is saved. */
export function ContributionForm({
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
  value: Typed
  children?: ReactNode
  onChange: (next: Typed) => void
  /** Null when it went well. */
  onSend: () => Promise<Trouble | null>
  onCancel?: () => void
}) {
  const { t } = useUi()
  const id = useId()
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const submit = async () => {
    setSending(true)
    setTrouble(await onSend())
    setSending(false)
  }
  const line = (name: 'title' | 'presenter' | 'presenterRole') => (
    <Textfield
      label={t(name === 'title' ? 'contributions.titleField' : `contributions.${name}`)}
      maxLength={200}
      value={value[name]}
      onChange={(event) => onChange({ ...value, [name]: event.target.value })}
    />
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Fieldset>
        <Fieldset.Legend>{legend}</Fieldset.Legend>
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
        {line('presenter')}
        {line('presenterRole')}
        {children}
        <TroubleNote trouble={trouble} />
        <div className="row">
          <Button
            type="submit"
            data-size="sm"
            loading={sending}
            disabled={[value.title, value.summary, value.presenter].some((text) => !text.trim())}
          >
            {send}
          </Button>
          {onCancel && (
            <Button type="button" data-size="sm" variant="tertiary" onClick={onCancel}>
              {t('contributions.cancel')}
            </Button>
          )}
        </div>
      </Fieldset>
    </form>
  )
}
