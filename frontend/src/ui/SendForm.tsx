import { Button, Fieldset } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import { useUi } from '../i18n/useUi'
import type { Trouble } from '../lib/mutate'
import { TroubleNote } from './TroubleNote'

/** Fields under one heading that are sent together; what went wrong stands above the button. */
export function SendForm({
  legend,
  send,
  disabled,
  children,
  onSend,
  onCancel,
}: {
  legend: string
  send: string
  disabled: boolean
  children: ReactNode
  /** Null when it went well. */
  onSend: () => Promise<Trouble | null>
  onCancel?: () => void
}) {
  const { t } = useUi()
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const submit = async () => {
    setSending(true)
    setTrouble(await onSend())
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
        {children}
        <TroubleNote trouble={trouble} />
        <div className="row">
          <Button type="submit" data-size="sm" loading={sending} disabled={disabled}>
            {send}
          </Button>
          {onCancel && (
            <Button type="button" data-size="sm" variant="tertiary" onClick={onCancel}>
              {t('app.cancel')}
            </Button>
          )}
        </div>
      </Fieldset>
    </form>
  )
}
