import { Button, Field, Label, Textarea } from '@digdir/designsystemet-react'
import { useEffect, useId, useState } from 'react'
import { useHats } from '../../app/session'
import { BookSlotDocument, ChangeBookingDocument, type SlotLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { HatChoice } from '../forum/HatChoice'
import { LaterPersonHint } from '../privacy/LaterPersonHint'

/** Books a time, or says anew what one wants help with (`booking`). */
export function BookForm({
  slot,
  network,
  booking,
  onDone,
}: {
  slot: string
  network: string
  booking?: NonNullable<SlotLineFragment['booking']>
  onDone: (said: string) => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const hats = useHats(network).filter(
    (hat) => hat.kind === 'MAIN_CONTACT' || hat.kind === 'DEPUTY',
  )
  const [chosen, setChosen] = useState(hats[0]?.hat)
  const { draft, change, clear, renew } = useDraft(`book.${booking?.uuid ?? slot}`)
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const before = booking?.wish?.markdown
  useEffect(() => {
    if (before && draft.text === '') change({ text: before })
    // Once: what was written before is where one begins.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const send = async () => {
    setSending(true)
    const wish = { wish: draft.text, language: languageOf(language) }
    const answer = booking
      ? await mutate(ChangeBookingDocument, { booking: booking.uuid, ...wish, commandId: draft.id })
      : await mutate(BookSlotDocument, { id: draft.id, slot, ...wish, actingFor: chosen })
    setSending(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'refused') renew()
    if (answer.kind !== 'done') return
    clear()
    onDone(booking ? t('offers.wishChanged') : t('offers.booked'))
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {!booking && <HatChoice hats={hats} chosen={chosen} onChoose={setChosen} />}
      <Field>
        <Label htmlFor={id}>{t('offers.wish')}</Label>
        <Field.Description id={`${id}-hint`}>{t('offers.wishHint')}</Field.Description>
        <Textarea
          id={id}
          rows={4}
          maxLength={4000}
          value={draft.text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change({ text: event.target.value })}
        />
      </Field>
      <LaterPersonHint text={draft.text} />
      <TroubleNote trouble={trouble} />
      <div>
        <Button type="submit" data-size="sm" loading={sending} disabled={draft.text.trim() === ''}>
          {booking ? t('offers.saveWish') : t('offers.bookSend')}
        </Button>
      </div>
    </form>
  )
}
