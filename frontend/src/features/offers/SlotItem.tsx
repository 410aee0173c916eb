import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { SlotLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { RichText } from '../../ui/RichText'
import { BookForm } from './BookForm'
import { MoveForm } from './MoveForm'
import { ReasonForm } from './ReasonForm'
import { SlotForm } from './SlotForm'
import { clock } from './slotTimes'

type Open = 'book' | 'wish' | 'move' | 'cancel' | 'change' | 'close' | null

/** One time: when, where and with whom, who has it where the viewer may know, and what can be done with it. */
export function SlotItem({
  slot,
  free,
  network,
  onDone,
}: {
  slot: SlotLineFragment
  free: SlotLineFragment[]
  network: string
  onDone: (said: string) => void
}) {
  const { t } = useUi()
  const [open, setOpen] = useState<Open>(null)
  const { booking } = slot
  const isOwn = booking != null && !slot.viewerCanManage
  const name = t('offers.slotName', { time: clock(slot) })
  const choose = (what: Exclude<Open, null>, text: string) => (
    <Button
      variant={what === 'book' ? 'primary' : 'secondary'}
      data-size="sm"
      aria-expanded={open === what}
      aria-label={`${text}: ${name}`}
      onClick={() => setOpen((before) => (before === what ? null : what))}
    >
      {text}
    </Button>
  )
  const finish = (said: string) => {
    setOpen(null)
    onDone(said)
  }
  return (
    <article className="panel stack" aria-label={name}>
      <header className="row between">
        <Heading level={4} data-size="2xs">
          {clock(slot)}
          {slot.timeZone !== 'Europe/Oslo' && ` (${slot.timeZone})`}
        </Heading>
        <span className="row">
          <Tag data-color={slot.isFree ? 'success' : 'neutral'} data-size="sm">
            {slot.isFree ? t('offers.free') : isOwn ? t('offers.yours') : t('offers.taken')}
          </Tag>
          {slot.isSample && (
            <Tag data-color="neutral" data-size="sm">
              {t('app.sample')}
            </Tag>
          )}
        </span>
      </header>
      <div className="small">
        {slot.with && <div>{t('offers.with', { name: slot.with.name })}</div>}
        {slot.place && <div>{slot.place}</div>}
        {slot.isOnline && (
          <div>
            {slot.onlineLink ? (
              <a href={slot.onlineLink} rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>
                {t('offers.joinLink')}
              </a>
            ) : (
              t('offers.online')
            )}
          </div>
        )}
      </div>
      {slot.note && <RichText html={slot.note.html} language={slot.note.language} />}
      {booking && (
        <div>
          <strong>{booking.municipality?.label}</strong>, {booking.author.name}
          {booking.wish && <RichText html={booking.wish.html} language={booking.wish.language} />}
        </div>
      )}
      <div className="row">
        {slot.viewerCanBook && choose('book', t('offers.book'))}
        {isOwn && (
          <>
            {choose('wish', t('offers.changeWish'))}
            {free.length > 0 && choose('move', t('offers.move'))}
          </>
        )}
        {booking && choose('cancel', t('offers.cancel'))}
        {slot.viewerCanManage && (
          <>
            {choose('change', t('offers.change'))}
            {choose('close', t('offers.close'))}
          </>
        )}
      </div>
      {open === 'book' && <BookForm slot={slot.uuid} network={network} onDone={finish} />}
      {open === 'wish' && booking && (
        <BookForm slot={slot.uuid} network={network} booking={booking} onDone={finish} />
      )}
      {open === 'move' && booking && (
        <MoveForm booking={booking.uuid} free={free} onDone={finish} />
      )}
      {open === 'cancel' && booking && (
        <ReasonForm booking={booking.uuid} needed={!isOwn} onDone={finish} />
      )}
      {open === 'close' && <ReasonForm slot={slot.uuid} needed={booking != null} onDone={finish} />}
      {open === 'change' && <SlotForm network={network} slot={slot} onDone={finish} />}
    </article>
  )
}
