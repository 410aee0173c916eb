import { Alert, Heading } from '@digdir/designsystemet-react'
import { Fragment, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { useSession } from '../../app/session'
import type { PostLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { withTexts } from '../../i18n/withTexts'
import { addresses } from '../../lib/addresses'
import { dayOf } from '../../lib/dates'
import { langOf } from '../../lib/languages'
import { useLiveState } from '../../lib/useLiveState'
import { useMarkRead } from '../../lib/useMarkRead'
import { useTyping } from '../../lib/useTyping'
import { type Envelope, useChannel } from '../../live'
import { announce } from '../../ui/Announcer'
import { Divider } from '../../ui/Divider'
import { Page } from '../../ui/Page'
import { Day } from '../../ui/Time'
import { TypingLine } from '../../ui/TypingLine'
import { useHashTarget } from '../../ui/useHashTarget'
import { networkName } from '../networks/networkName'
import { NoSuchPage } from '../identity/NoSuchPage'
import { authorName } from './AuthorLine'
import { LinkedFrom } from './LinkedFrom'
import { Moderation } from './Moderation'
import { PostItem } from './PostItem'
import { ReplyForm } from './ReplyForm'
import { TopicTags } from './TopicTags'
import { applyReactions, applyTopicEvent, type TopicState, withPost } from './topicState'
import './TopicView.css'

const StoryTeaser = withTexts(() => import('../story/StoryTeaser'), 'story')

/** A topic that stays true by itself: the snapshot, carried on by its channel's events. */
export function TopicView({ snapshot, onReload }: { snapshot: TopicState; onReload: () => void }) {
  const { t } = useUi()
  const { viewer } = useSession()
  const me = viewer?.person.uuid ?? ''
  const [state, update] = useLiveState(snapshot)
  const [lastRead] = useState(snapshot.topic.viewerLastRead)
  const typing = useTyping(me)
  const { topic, posts } = state

  const tell = (envelope: Envelope) => {
    if (envelope.type !== 'post') return
    const post = envelope.data as PostLineFragment
    if (post.author.person?.uuid === me) return
    const known = posts.find((each) => each.uuid === post.uuid)
    if (!known) announce(t('forum.announceReply', { author: authorName(post.author) }))
    else if (post.version > known.version)
      announce(t('forum.announceEdit', { author: authorName(post.author) }))
  }
  const { state: line, signal } = useChannel(topic.channel, state.asOf, {
    onEvent: (envelope) => {
      tell(envelope)
      update((before) => applyTopicEvent(before, envelope, me))
    },
    onSignal: (heard) => {
      if (heard.type === 'reactions') update((before) => applyReactions(before, heard))
      if (heard.type === 'typing') typing.heard(heard)
    },
    onReload,
  })

  const newest = Math.max(topic.sequence, ...posts.map((post) => post.sequence))
  useMarkRead(topic.channel, newest)
  useHashTarget(topic.uuid)
  if (state.gone) return <NoSuchPage />

  const firstUnread = posts.find(
    (post) => lastRead > 0 && post.sequence > lastRead && post.author.person?.uuid !== me,
  )
  const { network } = topic
  return (
    <Page
      title={topic.title}
      titleLang={langOf(topic.language)}
      audience={topic.visibility === 'OPEN' ? 'office' : 'members'}
      narrow
      crumbs={[
        { name: t('app.norway'), to: addresses.front },
        { name: networkName(network, t), to: addresses.network(network.key) },
      ]}
      below={<TopicTags topic={topic} />}
    >
      {topic.viewerCanModerate && (
        <Moderation
          topic={topic}
          onChange={(next) =>
            update((before) => ({ ...before, topic: { ...before.topic, ...next } }))
          }
        />
      )}
      <Heading level={2} className="visually-hidden">
        {t('forum.post')}
      </Heading>
      <ol className="plain-list posts">
        {posts.map((post, index) => {
          const day = dayOf(post.postedAt)
          const before = posts[index - 1]
          return (
            <Fragment key={post.uuid}>
              {(!before || dayOf(before.postedAt) !== day) && (
                <li className="posts-divider">
                  <Divider>
                    <Day day={day} weekday />
                  </Divider>
                </li>
              )}
              {post === firstUnread && (
                <li className="posts-divider">
                  <Divider fresh>{t('forum.unreadDivider')}</Divider>
                </li>
              )}
              <li>
                <PostItem
                  post={post}
                  canReact={network.viewerCanWrite && !topic.isLocked}
                  canCare={viewer != null}
                  canModerate={topic.viewerCanModerate}
                  onChange={(next) => update((state) => withPost(state, next, me))}
                />
              </li>
            </Fragment>
          )
        })}
      </ol>
      {line === 'down' && (
        <p role="status" className="quiet small">
          {t('app.reconnecting')}
        </p>
      )}
      <TypingLine names={typing.names} />
      {topic.isLocked && (
        <Alert data-color="info" data-size="sm">
          {t('forum.reply.locked')}
        </Alert>
      )}
      {!topic.isLocked && !topic.viewerCanReply && (
        <p className="quiet">
          {t('forum.reply.cannot')}{' '}
          {!network.viewerCanWrite && (
            <Link to={addresses.askForAccess(network.key)}>{t('access.title')}</Link>
          )}
        </p>
      )}
      <ReplyForm
        topic={topic}
        posts={posts}
        onPosted={(post) => update((before) => withPost(before, post, me))}
        onTyping={() => typing.tell(signal)}
      />
      <LinkedFrom links={topic.linkedFrom} />
      <Suspense>
        <StoryTeaser of={`Topic:${topic.uuid}`} />
      </Suspense>
    </Page>
  )
}
