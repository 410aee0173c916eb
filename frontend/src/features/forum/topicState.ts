import type { PostLineFragment, TopicPageQuery } from '../../gen/graphql'
import { mergeThing } from '../../lib/merge'
import type { Envelope, LiveSignal } from '../../live'

export type TopicOnPage = Omit<NonNullable<TopicPageQuery['topic']>, 'posts'>
/** A post with what became of it, as far as that was known when the page was opened. */
export type PostOnPage = PostLineFragment & {
  ledTo?: NonNullable<TopicPageQuery['topic']>['posts']['nodes'][number]['ledTo']
}
/** A topic as its page shows it. `gone`: no longer to be seen by this viewer. */
export type TopicState = {
  asOf: number
  topic: TopicOnPage
  posts: PostOnPage[]
  gone: boolean
}

type ViewerFields =
  'viewerReactions' | 'viewerHasFlagged' | 'viewerCanEdit' | 'viewerCanWithdraw' | 'hiddenBody'
export type LivePost = Omit<PostLineFragment, ViewerFields>

export const byNumber = (a: PostLineFragment, b: PostLineFragment) => a.number - b.number

/** Old snapshot + pushed events = fresh snapshot. `me`: the viewer's person, whose posts can be edited. */
export function applyTopicEvent(state: TopicState, envelope: Envelope, me: string): TopicState {
  if (envelope.type === 'gone') {
    const gone = envelope.data as { type: string; uuid: string } | null
    return gone?.type === 'post'
      ? { ...state, posts: state.posts.filter((post) => post.uuid !== gone.uuid) }
      : { ...state, gone: true }
  }
  if (envelope.type === 'topic') {
    const topic = envelope.data as Partial<TopicOnPage> & { sequence: number }
    if (topic.sequence < state.topic.sequence) return state
    const { topic: before } = state
    return {
      ...state,
      topic: {
        ...before,
        ...topic,
        // The event names the network; what the viewer may do there it cannot say.
        network: { ...before.network, ...topic.network },
        viewerCanReply:
          before.isLocked === topic.isLocked ? before.viewerCanReply : canReply(before, topic),
      },
    }
  }
  if (envelope.type === 'post') return withPost(state, envelope.data as LivePost, me)
  return state
}

/** A post as an event or a mutation's answer tells it. */
export function withPost(
  state: TopicState,
  post: LivePost & Partial<Pick<PostLineFragment, ViewerFields>>,
  me: string,
): TopicState {
  const mine = post.author.person?.uuid === me && post.withdrawnAt == null
  const posts = mergeThing<PostOnPage, LivePost>(
    state.posts,
    post,
    {
      viewerReactions: [],
      viewerHasFlagged: false,
      viewerCanEdit: mine,
      viewerCanWithdraw: mine,
    },
    byNumber,
  ).map((each) => {
    if (each.uuid !== post.uuid) return each
    const kept = hiddenBodyOf(state, post, mine)
    return each.withdrawnAt == null
      ? { ...each, hiddenBody: kept }
      : { ...each, hiddenBody: null, viewerCanEdit: false, viewerCanWithdraw: false }
  })
  return { ...state, posts }
}

/** An event for everybody has no hidden text; who may read it keeps what they have. */
function hiddenBodyOf(
  { posts, topic }: TopicState,
  post: LivePost & Partial<Pick<PostLineFragment, 'hiddenBody'>>,
  mine: boolean,
): PostLineFragment['hiddenBody'] {
  if (post.hiddenAt == null) return null
  if (post.hiddenBody) return post.hiddenBody
  const before = posts.find((each) => each.uuid === post.uuid)
  return mine || topic.viewerCanModerate ? (before?.hiddenBody ?? before?.body) : null
}

/** Unlocking lets those reply who are members; the server has the last word. */
function canReply(before: TopicOnPage, now: Partial<TopicOnPage>): boolean {
  return now.isLocked ? false : before.viewerCanReply || before.network.viewerCanWrite
}

/** Reaction totals come as signals, not as events. */
export function applyReactions(state: TopicState, signal: LiveSignal): TopicState {
  const { post, counts } = signal.data as {
    post: string
    counts: { kind: PostLineFragment['reactions'][number]['kind']; count: number }[]
  }
  return {
    ...state,
    posts: state.posts.map((each) => (each.uuid === post ? { ...each, reactions: counts } : each)),
  }
}
