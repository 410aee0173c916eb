import { Link } from 'react-router'
import { useSession } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useChannel } from '../../live'
import { Icon } from '../../ui/Icon'

/** The inbox with its unread count, kept true by the viewer's own channel. */
export function NoticeBell() {
  const { t } = useUi()
  const { asOf, unreadNotices, setUnreadNotices, reload } = useSession()
  useChannel('me', asOf, {
    onSignal: (heard) => {
      if (heard.type === 'notice') setUnreadNotices((heard.data as { unread: number }).unread)
      if (heard.type === 'offices') reload()
    },
  })
  return (
    <Link
      to={addresses.notices}
      className="bell"
      aria-label={
        unreadNotices > 0
          ? t('app.notices.unread', { count: unreadNotices })
          : t('app.notices.none')
      }
    >
      <Icon name="bell" />
      {unreadNotices > 0 && (
        <span className="count">{unreadNotices > 99 ? '99+' : unreadNotices}</span>
      )}
    </Link>
  )
}
