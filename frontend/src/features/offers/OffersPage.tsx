import { Button, Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useRef, useState } from 'react'
import { useSession } from '../../app/session'
import { NetworkOffersDocument, type SlotLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { announce } from '../../ui/Announcer'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote, Loading } from '../../ui/Loading'
import { RichText } from '../../ui/RichText'
import { useNetwork } from '../networks/NetworkPage'
import { Courses } from './Courses'
import { SlotForm } from './SlotForm'
import { SlotItem } from './SlotItem'
import './Offers.css'

/** What the county offers, and the times for individual guidance: to book, or to open. */
export default function OffersPage() {
  const { t, language } = useUi()
  const { viewer } = useSession()
  const { key, viewerIsMember } = useNetwork()
  const { data, failure, reload } = useData(NetworkOffersDocument, { key })
  const heading = useRef<HTMLHeadingElement>(null)
  const [opening, setOpening] = useState(false)
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  const network = data?.network
  if (!network) return <Loading />

  const done = (said: string) => {
    announce(said)
    reload()
    // What was pressed may be gone, and focus would go with it.
    heading.current?.focus()
  }
  const { slots, county } = network
  const own = slots.filter((slot) => slot.booking && !slot.viewerCanManage)
  const free = slots.filter((slot) => slot.isFree)
  const shown = network.viewerCanOpenSlots ? slots : slots.filter((slot) => !own.includes(slot))
  const cancelled = (data.viewer?.bookings ?? []).filter(
    (booking) => booking.reason && booking.slot?.network.key === key && booking.cancelledAt,
  )
  return (
    <div className="stack-large">
      {county && county.offers.length > 0 && (
        <section className="stack">
          <Heading level={2} data-size="xs">
            {t('offers.county')}
          </Heading>
          <ul className="plain-list panel stack">
            {county.offers.map((offer) => (
              <li key={offer.title.nb}>
                <strong>{inLanguage(offer.title, language)}</strong>
                <div className="quiet small">{inLanguage(offer.kind.name, language)}</div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Courses courses={data.courses} />
      {own.length > 0 && (
        <Days title={t('offers.own')} slots={own}>
          {(slot) => <SlotItem slot={slot} free={free} network={key} onDone={done} />}
        </Days>
      )}
      {cancelled.length > 0 && (
        <section className="stack">
          <Heading level={2} data-size="xs">
            {t('offers.cancelledByThem')}
          </Heading>
          <ul className="plain-list panel stack">
            {cancelled.map((booking) => (
              <li key={booking.uuid}>
                <strong>{booking.municipality?.label}</strong>
                {booking.reason && (
                  <RichText html={booking.reason.html} language={booking.reason.language} />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack">
        <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
          {t('offers.times')}
        </Heading>
        <p className="quiet" style={{ margin: 0 }}>
          {viewerIsMember
            ? t('offers.who')
            : viewer
              ? t('offers.membersOnly')
              : t('offers.signInForTimes')}
        </p>
        {network.viewerCanOpenSlots && (
          <div>
            <Button
              data-size="sm"
              aria-expanded={opening}
              onClick={() => setOpening((before) => !before)}
            >
              {t('offers.open')}
            </Button>
          </div>
        )}
        {opening && <SlotForm network={key} onDone={done} />}
        {viewerIsMember && shown.length === 0 && (
          <EmptyState
            title={t('offers.none')}
            hint={network.viewerCanOpenSlots ? t('offers.noneToOpen') : t('offers.noneHint')}
          />
        )}
        <DayList slots={shown}>
          {(slot) => <SlotItem slot={slot} free={free} network={key} onDone={done} />}
        </DayList>
      </section>
    </div>
  )
}

type SlotView = (slot: SlotLineFragment) => ReactNode

function Days({
  title,
  slots,
  children,
}: {
  title: string
  slots: SlotLineFragment[]
  children: SlotView
}) {
  return (
    <section className="stack">
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <DayList slots={slots}>{children}</DayList>
    </section>
  )
}

/** Slots below the day that they are on. */
function DayList({ slots, children }: { slots: SlotLineFragment[]; children: SlotView }) {
  const { language } = useUi()
  const days = [...new Set(slots.map((slot) => slot.date))]
  return days.map((day) => (
    <div key={day} className="stack">
      <Heading level={3} data-size="2xs">
        {date(day, language, true)}
      </Heading>
      <ul className="plain-list slot-list">
        {slots
          .filter((slot) => slot.date === day)
          .map((slot) => (
            <li key={slot.uuid}>{children(slot)}</li>
          ))}
      </ul>
    </div>
  ))
}
