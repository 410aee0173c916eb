import { Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { TourRowFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import type { UiLanguage } from '../../lib/dates'
import { month } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'

export function TourList({ tours }: { tours: TourRowFragment[] }) {
  const { t, language } = useUi()
  return (
    <ul className="plain-list stack">
      {tours.map((tour) => (
        <li key={tour.uuid} className="panel">
          <p style={{ margin: 0 }}>
            <Link to={addresses.tour(tour.uuid)}>
              <strong lang="nb">{tour.title}</strong>
            </Link>
          </p>
          <p className="quiet small" style={{ margin: 0 }} lang="nb">
            {tour.organiser}
          </p>
          <div className="row small" style={{ marginTop: '0.5rem' }}>
            {tour.kind && <Tag data-size="sm">{inLanguage(tour.kind.name, language)}</Tag>}
            <span>{period(tour.stops, language)}</span>
            <span>{t('tours.stops', { count: tour.stops.length })}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** From the first stop's month to the last one's. */
export function period(
  stops: { date?: string | null; month?: string | null }[],
  language: UiLanguage,
): string {
  const months = stops
    .map((stop) => stop.month ?? stop.date?.slice(0, 7) ?? '')
    .filter((each) => each !== '')
    .sort()
  const first = months[0]
  const last = months[months.length - 1]
  if (!first || !last) return ''
  return first === last
    ? month(first, language)
    : `${month(first, language)} – ${month(last, language)}`
}
