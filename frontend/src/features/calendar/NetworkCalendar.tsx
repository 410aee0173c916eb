import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useNetwork } from '../networks/NetworkPage'
import { CalendarView } from './CalendarView'

/** A network's tab: its own dates and those of the whole country, also for people's own calendar programs. */
export default function NetworkCalendar() {
  const { t, language } = useUi()
  const { key } = useNetwork()
  const feed = addresses.networkFeed(key, language.toLowerCase())
  return (
    <div className="stack">
      <CalendarView network={key} />
      <p className="row small quiet">
        {t('calendar.feedHint')}
        <a href={`webcal://${window.location.host}${feed}`}>{t('calendar.subscribe')}</a>
        <a href={feed}>{t('calendar.download')}</a>
      </p>
    </div>
  )
}
