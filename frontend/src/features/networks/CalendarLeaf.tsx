import { Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { CalendarRowFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date, dayOf, month, shortMonth } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { hubNow } from '../../lib/hubClock'

/** Whether something dated is over: a month counts until its last day. */
export function isPast(item: Pick<CalendarRowFragment, 'date' | 'month'>, today = dayOf(hubNow())) {
  return item.date ? item.date < today : (item.month ?? '') < today.slice(0, 7)
}

export function CalendarLeaf({ item }: { item: CalendarRowFragment }) {
  const { t, language } = useUi()
  const when = item.date ?? item.month
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
          <Link to={addresses.tour(item.tour.uuid)}>{item.title}</Link>
        </p>
        <p className="quiet small">
          {item.date ? date(item.date, language, true) : item.month && month(item.month, language)}
          {item.kind && ` · ${inLanguage(item.kind.name, language)}`}
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
