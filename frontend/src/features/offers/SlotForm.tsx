import { Button, Field, Input, Label, Textarea } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useState } from 'react'
import { ChangeSlotDocument, OpenSlotDocument, type SlotLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { newId } from '../../lib/ids'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useToday } from '../../lib/useToday'
import { TroubleNote } from '../../ui/TroubleNote'
import { short, startsOf } from './slotTimes'

/** Opens one time or several after another, or changes one (`slot`). */
export function SlotForm({
  network,
  slot,
  onDone,
}: {
  network: string
  slot?: SlotLineFragment
  onDone: (said: string) => void
}) {
  const { t, language } = useUi()
  const today = useToday()
  const [fields, setFields] = useState({
    date: slot?.date ?? '',
    starts: slot ? short(slot.starts) : '09:00',
    minutes: String(slot?.minutes ?? 45),
    count: '1',
    place: slot?.place ?? '',
    onlineLink: slot?.onlineLink ?? '',
    note: slot?.note?.markdown ?? '',
  })
  // The ids of those that are to be opened: sending again after a cut line opens none twice.
  const [ids, setIds] = useState<Record<string, string>>({})
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const set = (name: keyof typeof fields) => (value: string) =>
    setFields((before) => ({ ...before, [name]: value }))

  const send = async () => {
    setSending(true)
    setTrouble(null)
    const { date, starts, note, place, onlineLink } = fields
    const minutes = Number(fields.minutes)
    const common = {
      date,
      minutes,
      place: place.trim() || null,
      onlineLink: onlineLink.trim() || null,
      note: note.trim() || null,
      language: languageOf(language),
    }
    const all = slot ? [starts] : startsOf(starts, minutes, Number(fields.count))
    const kept = { ...ids }
    for (const start of all) kept[start] ??= newId()
    setIds(kept)
    for (const start of all) {
      const answer = slot
        ? await mutate(ChangeSlotDocument, {
            slot: slot.uuid,
            ...common,
            starts: start,
            timeZone: slot.timeZone,
          })
        : await mutate(OpenSlotDocument, {
            id: kept[start] ?? newId(),
            network,
            ...common,
            starts: start,
          })
      if (answer.kind !== 'done') {
        setTrouble(answer)
        if (answer.kind === 'refused') setIds({})
        setSending(false)
        return
      }
    }
    setSending(false)
    setIds({})
    onDone(slot ? t('offers.changed') : t('offers.opened', { count: all.length }))
  }

  return (
    <form
      className="panel stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div className="slot-fields">
        <Text
          label={t('offers.date')}
          type="date"
          min={today}
          value={fields.date}
          onChange={set('date')}
        />
        <Text
          label={t('offers.starts')}
          type="time"
          value={fields.starts}
          onChange={set('starts')}
        />
        <Text
          label={t('offers.minutes')}
          type="number"
          min="10"
          value={fields.minutes}
          onChange={set('minutes')}
        />
        {!slot && (
          <Text
            label={t('offers.count')}
            type="number"
            min="1"
            value={fields.count}
            onChange={set('count')}
          />
        )}
      </div>
      <Text label={t('offers.place')} value={fields.place} onChange={set('place')} />
      <Text
        label={t('offers.link')}
        hint={t('offers.linkHint')}
        type="url"
        value={fields.onlineLink}
        onChange={set('onlineLink')}
      />
      <Area label={t('offers.note')} value={fields.note} onChange={set('note')} />
      <TroubleNote trouble={trouble} />
      <div>
        <Button type="submit" data-size="sm" loading={sending} disabled={fields.date === ''}>
          {slot ? t('offers.save') : t('offers.openSend')}
        </Button>
      </div>
    </form>
  )
}

function Text({
  label,
  hint,
  value,
  onChange,
  ...rest
}: {
  label: string
  hint?: ReactNode
  value: string
  onChange: (value: string) => void
  type?: 'date' | 'time' | 'number' | 'url'
  min?: string
}) {
  const id = useId()
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {hint && <Field.Description id={`${id}-hint`}>{hint}</Field.Description>}
      <Input
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
    </Field>
  )
}

function Area({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
