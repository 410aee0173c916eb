import { Button, Field, Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { MoveBookingDocument, type SlotLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { clock } from './slotTimes'

/** Takes another free time instead; the old one is given back in the same step. */
export function MoveForm({
  booking,
  free,
  onDone,
}: {
  booking: string
  free: SlotLineFragment[]
  onDone: (said: string) => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const [to, setTo] = useState(free[0]?.uuid ?? '')
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const send = async () => {
    setSending(true)
    const answer = await mutate(MoveBookingDocument, { booking, to })
    setSending(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onDone(t('offers.moved'))
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Field>
        <Label htmlFor={id}>{t('offers.moveTo')}</Label>
        <Select id={id} value={to} onChange={(event) => setTo(event.target.value)}>
          {free.map((slot) => (
            <Select.Option key={slot.uuid} value={slot.uuid}>
              {`${date(slot.date, language, true)}, ${clock(slot)}`}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <TroubleNote trouble={trouble} />
      <div>
        <Button type="submit" data-size="sm" loading={sending} disabled={to === ''}>
          {t('offers.moveSend')}
        </Button>
      </div>
    </form>
  )
}
