import { Link } from 'react-router'
import type { TopicRowFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { langOf } from '../../lib/languages'
import { Time } from '../../ui/Time'
import { authorName } from './AuthorLine'
import { TopicTags } from './TopicTags'
import './TopicRow.css'

/** `network`: its name, where topics of several stand in one list. */
export function TopicRow({ topic, network }: { topic: TopicRowFragment; network?: string }) {
  const { t } = useUi()
  const replies = topic.postCount - 1
  return (
    <article className={topic.viewerUnread > 0 ? 'topic-row topic-row-unread' : 'topic-row'}>
      <div className="topic-row-main">
        <h3 lang={langOf(topic.language)}>
          <Link to={addresses.topic(topic.uuid)}>{topic.title}</Link>
        </h3>
        <p className="quiet small">
          {network && `${network} · `}
          {authorName(topic.author)} · <Time at={topic.lastPostAt} />
        </p>
        <TopicTags topic={topic} />
      </div>
      <p className="topic-row-count small">
        <span className="quiet">
          {replies > 0 ? t('forum.replies', { count: replies }) : t('forum.noReplies')}
        </span>
        {topic.viewerUnread > 0 && (
          <span className="topic-row-new">{t('forum.unread', { count: topic.viewerUnread })}</span>
        )}
      </p>
    </article>
  )
}
