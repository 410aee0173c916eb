import { useUi } from '../../i18n/useUi'
import { Page } from '../../ui/Page'
import { CalendarView } from './CalendarView'
import { OwnFeed } from './OwnFeed'

/** All that concerns the viewer: their networks' dates, and the times for guidance that are theirs. */
export default function OwnCalendarPage() {
  const { t } = useUi()
  return (
    <Page title={t('calendar.own')} audience="person">
      <div className="stack">
        <CalendarView network={null} />
        <OwnFeed />
      </div>
    </Page>
  )
}
