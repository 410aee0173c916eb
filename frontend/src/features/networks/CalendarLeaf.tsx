import { Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { CalendarRowFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date, month, shortMonth } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'

/** The first of what one can go to, from today on; the calendar itself has the deadlines too. */
export const nextDates = (entries: CalendarRowFragment[], count = 3) =>
  entries.filter(({ what }) => what === 'STOP' || what === 'SLOT').slice(0, count)

/** Tells entries apart in a list. */
export const keyOf = (item: CalendarRowFragment) =>
  [item.what, item.date ?? item.month, item.starts, item.title, item.tour?.uuid].join(' ')

export function CalendarLeaf({ item }: { item: CalendarRowFragment }) {
  const { t, language } = useUi()
  const when = item.date ?? item.month
  const kind = item.kind && inLanguage(item.kind.name, language)
  const [network] = item.networks
  const to = item.tour
    ? addresses.tour(item.tour.uuid)
    : network
      ? addresses.networkOffers(network)
      : addresses.calendar
  return (
    <div className="leaf">
      <div className="leaf-date" aria-hidden="true">
        {item.date && <strong>{Number(item.date.slice(8))}</strong>}
        {when && (
          <>
            {shortMonth(when, language)}
            <br />
            <span className="small">{when.slice(0, 4)}</span>
          </>
        )}
      </div>
      <div className="leaf-body">
        <p>
          <Link to={to}>{item.title ?? kind}</Link>
        </p>
        <p className="quiet small">
          {item.date ? date(item.date, language, true) : item.month && month(item.month, language)}
          {item.title ? kind && ` · ${kind}` : item.starts && ` · ${item.starts.slice(0, 5)}`}
        </p>
        {item.isSample && (
          <Tag data-color="neutral" data-size="sm">
            {t('app.sample')}
          </Tag>
        )}
      </div>
    </div>
  )
}
