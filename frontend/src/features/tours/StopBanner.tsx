import { Alert } from '@digdir/designsystemet-react'
import type { StopFactsFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { dateAndTime } from '../../lib/dates'
import { RichText } from '../../ui/RichText'

/** What was changed on short notice, and why; nothing where nothing was. */
export function StopBanner({ stop }: { stop: StopFactsFragment }) {
  const { t, language } = useUi()
  if (!stop.notice && stop.status === 'PLANNED') return null
  const heading =
    stop.status === 'CANCELLED'
      ? t('tours.cancelled')
      : stop.status === 'POSTPONED'
        ? t(stop.date ? 'tours.postponed' : 'tours.postponedOpen')
        : stop.attendance
          ? t(`tours.nowAttendance.${stop.attendance}`)
          : t('tours.changed')
  return (
    <Alert
      data-color={stop.status === 'CANCELLED' ? 'danger' : 'warning'}
      data-size="sm"
      className="stop-banner"
    >
      <strong>{heading}</strong>
      {stop.notice && <RichText html={stop.notice.html} language={stop.notice.language} />}
      {stop.noticeAt && <p className="quiet small">{dateAndTime(stop.noticeAt, language)}</p>}
    </Alert>
  )
}
