import { useUi } from '../../i18n/useUi'
import { Page } from '../../ui/Page'
import { CalendarView } from './CalendarView'

/** All that concerns the viewer: their networks' dates, and the times for guidance that are theirs. */
export default function OwnCalendarPage() {
  const { t } = useUi()
  return (
    <Page title={t('calendar.own')}>
      <CalendarView network={null} />
    </Page>
  )
}
