import { Button, Field, Label, Textarea } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { CancelBookingDocument, CloseSlotDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'

/** Cancels a booking, or takes a time away; who has booked is owed a reason. */
export function ReasonForm({
  needed,
  onDone,
  ...what
}: { needed: boolean; onDone: (said: string) => void } & ({ booking: string } | { slot: string })) {
  const { t, language } = useUi()
  const id = useId()
  const [reason, setReason] = useState('')
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const cancels = 'booking' in what
  const send = async () => {
    setSending(true)
    const said = { reason: reason.trim() === '' ? null : reason, language: languageOf(language) }
    const answer = cancels
      ? await mutate(CancelBookingDocument, { booking: what.booking, ...said })
      : await mutate(CloseSlotDocument, { slot: what.slot, ...said })
    setSending(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onDone(cancels ? t('offers.cancelled') : t('offers.closed'))
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p style={{ margin: 0 }}>{cancels ? t('offers.cancelText') : t('offers.closeText')}</p>
      <Field>
        <Label htmlFor={id}>{needed ? t('offers.reason') : t('offers.reasonOptional')}</Label>
        <Textarea
          id={id}
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <TroubleNote trouble={trouble} />
      <div>
        <Button
          type="submit"
          data-size="sm"
          data-color="danger"
          loading={sending}
          disabled={needed && reason.trim() === ''}
        >
          {cancels ? t('offers.cancelSend') : t('offers.closeSend')}
        </Button>
      </div>
    </form>
  )
}
