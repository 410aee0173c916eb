import { Link } from 'react-router'
import type { NoticeRowFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { Time } from '../../ui/Time'
import { authorName } from '../forum/AuthorLine'
import { networkName } from '../networks/networkName'

export function NoticeRow({ notice }: { notice: NoticeRowFragment }) {
  const { t } = useUi()
  const { topic, post, author } = notice
  const text = t(notice.kind === 'REPLY' ? 'app.notices.reply' : 'app.notices.mention', {
    name: author ? authorName(author) : '',
    title: topic?.title ?? '',
  })
  return (
    <div className="row between" style={{ paddingBlock: '0.625rem' }}>
      <span style={{ flex: '1 1 14rem' }}>
        {topic ? (
          <Link to={addresses.topic(topic.uuid) + (post ? `#innlegg-${post.number}` : '')}>
            {text}
          </Link>
        ) : (
          <span className="quiet">{t('app.notices.gone')}</span>
        )}
        {topic && <span className="quiet small"> · {networkName(topic.network, t)}</span>}
      </span>
      <span className="row small" style={{ gap: '0.5rem' }}>
        {!notice.readAt && <span className="topic-row-new">{t('app.notices.new')}</span>}
        <span className="quiet">
          <Time at={notice.at} />
        </span>
      </span>
    </div>
  )
}
