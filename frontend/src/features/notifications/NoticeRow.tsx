import { Link } from 'react-router'
import { useSession } from '../../app/session'
import { MarkNoticesReadDocument, type NoticeRowFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { mutate } from '../../lib/mutate'
import { Time } from '../../ui/Time'
import { authorName } from '../forum/AuthorLine'
import { networkName } from '../networks/networkName'
import './NoticeRow.css'

/** Opening what a notice is about marks it read. */
export function NoticeRow({ notice }: { notice: NoticeRowFragment }) {
  const { t } = useUi()
  const { setUnreadNotices } = useSession()
  const about = useAbout(notice)
  const open = async () => {
    if (notice.readAt) return
    const answer = await mutate(MarkNoticesReadDocument, { notices: [notice.id] })
    if (answer.kind === 'done' && answer.payload.viewer)
      setUnreadNotices(answer.payload.viewer.unreadNotices)
  }
  return (
    <div className={notice.readAt ? 'notice' : 'notice notice-new'}>
      <p>
        {about ? (
          <Link to={about.to} onClick={() => void open()}>
            {about.text}
          </Link>
        ) : (
          <span className="quiet">{t('app.notices.gone')}</span>
        )}
      </p>
      <p className="quiet small">
        {about && `${about.network} · `}
        <Time at={notice.at} />
        {!notice.readAt && <span className="notice-mark">{t('app.notices.new')}</span>}
      </p>
    </div>
  )
}

/** What the notice says and where it leads; null for what the reader may no longer see. */
function useAbout({ kind, author, topic, post, accessRequest }: NoticeRowFragment) {
  const { t } = useUi()
  const name = author ? authorName(author) : ''
  if (topic)
    return {
      to: addresses.topic(topic.uuid) + (post ? `#innlegg-${post.number}` : ''),
      text: t(kind === 'REPLY' ? 'app.notices.reply' : 'app.notices.mention', {
        name,
        title: topic.title,
      }),
      network: networkName(topic.network, t),
    }
  if (!accessRequest?.network) return null
  const network = networkName(accessRequest.network, t)
  const { key } = accessRequest.network
  if (kind === 'ACCESS_REQUESTED')
    return { to: addresses.networkRequests(key), text: t('access.notice.asked', { name }), network }
  return kind === 'ACCESS_GRANTED'
    ? { to: addresses.network(key), text: t('access.notice.granted'), network }
    : { to: addresses.askForAccess(key), text: t('access.notice.declined'), network }
}
