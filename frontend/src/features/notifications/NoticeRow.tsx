import { Link } from 'react-router'
import { useSession } from '../../app/session'
import { MarkNoticesReadDocument, type NoticeRowFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate } from '../../lib/mutate'
import { Time } from '../../ui/Time'
import './NoticeRow.css'

/** The words come with the notice, so that a new kind needs nothing here. Opening what it is about marks it read. */
export function NoticeRow({ notice }: { notice: NoticeRowFragment }) {
  const { t } = useUi()
  const { setUnreadNotices } = useSession()
  const open = async () => {
    if (notice.readAt) return
    const answer = await mutate(MarkNoticesReadDocument, { notices: [notice.id] })
    if (answer.kind === 'done' && answer.payload.viewer)
      setUnreadNotices(answer.payload.viewer.unreadNotices)
  }
  return (
    <div className={notice.readAt ? 'notice' : 'notice notice-new'}>
      <p>
        <Link to={notice.address} onClick={() => void open()}>
          {notice.headline}
        </Link>
      </p>
      {notice.text && <p className="small notice-text">{notice.text}</p>}
      <p className="quiet small">
        {notice.place && `${notice.place} · `}
        <Time at={notice.at} />
        {!notice.readAt && <span className="notice-mark">{t('app.notices.new')}</span>}
      </p>
    </div>
  )
}
