import { Heading } from '@digdir/designsystemet-react'
import { useUi } from '../../i18n/useUi'
import { EmptyState } from '../../ui/EmptyState'
import { CalendarLeaf, isPast } from './CalendarLeaf'
import { useNetwork } from './NetworkPage'

/** Everything dated in the network: what comes first, then what was. */
export default function NetworkCalendar() {
  const { t } = useUi()
  const { calendar } = useNetwork()
  const when = (item: (typeof calendar)[number]) => item.date ?? item.month ?? ''
  const upcoming = calendar
    .filter((item) => !isPast(item))
    .sort((a, b) => when(a).localeCompare(when(b)))
  const past = calendar
    .filter((item) => isPast(item))
    .sort((a, b) => when(b).localeCompare(when(a)))
  return (
    <div className="stack-large">
      <section className="stack">
        <Heading level={2} data-size="xs">
          {t('networks.calendar.upcoming')}
        </Heading>
        {upcoming.length === 0 ? (
          <EmptyState
            title={t('networks.calendar.empty')}
            hint={t('networks.calendar.emptyHint')}
          />
        ) : (
          <Leaves items={upcoming} />
        )}
      </section>
      {past.length > 0 && (
        <section className="stack">
          <Heading level={2} data-size="xs">
            {t('networks.calendar.past')}
          </Heading>
          <Leaves items={past} />
        </section>
      )}
    </div>
  )
}

function Leaves({ items }: { items: Parameters<typeof CalendarLeaf>[0]['item'][] }) {
  return (
    <ul className="plain-list panel">
      {items.map((item) => (
        <li key={`${item.date ?? item.month}${item.title}`}>
          <CalendarLeaf item={item} />
        </li>
      ))}
    </ul>
  )
}
