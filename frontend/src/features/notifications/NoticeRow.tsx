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
  const { topic, post, author } = notice
  const text = t(notice.kind === 'REPLY' ? 'app.notices.reply' : 'app.notices.mention', {
    name: author ? authorName(author) : '',
    title: topic?.title ?? '',
  })
  const open = async () => {
    if (notice.readAt) return
    const answer = await mutate(MarkNoticesReadDocument, { notices: [notice.id] })
    if (answer.kind === 'done' && answer.payload.viewer)
      setUnreadNotices(answer.payload.viewer.unreadNotices)
  }
  return (
    <div className={notice.readAt ? 'notice' : 'notice notice-new'}>
      <p>
        {topic ? (
          <Link
            to={addresses.topic(topic.uuid) + (post ? `#innlegg-${post.number}` : '')}
            onClick={() => void open()}
          >
            {text}
          </Link>
        ) : (
          <span className="quiet">{t('app.notices.gone')}</span>
        )}
      </p>
      <p className="quiet small">
        {topic && `${networkName(topic.network, t)} · `}
        <Time at={notice.at} />
        {!notice.readAt && <span className="notice-mark">{t('app.notices.new')}</span>}
      </p>
    </div>
  )
}
