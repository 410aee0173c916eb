import type { TopicRowFragment } from '../../gen/graphql'
import { mergeThing } from '../../lib/merge'
import type { Envelope } from '../../live'

export type TopicListState = {
  asOf: number
  topics: TopicRowFragment[]
  endCursor: string | null
}

export const byActivity = (a: TopicRowFragment, b: TopicRowFragment) =>
  Date.parse(b.lastPostAt) - Date.parse(a.lastPostAt)

/** Topics that start or live on in the network come to the top; `focusArea` keeps others out. */
export function applyTopicListEvent(
  state: TopicListState,
  envelope: Envelope,
  me: string,
  focusArea: string | null,
): TopicListState {
  if (envelope.type === 'gone') {
    const gone = envelope.data as { uuid: string } | null
    // Narrowed: the open channel says gone, and to members their own channel says the topic, in either order.
    return gone
      ? {
          ...state,
          topics: state.topics.filter(
            (each) => each.uuid !== gone.uuid || each.visibility === 'NETWORK',
          ),
        }
      : state
  }
  if (envelope.type !== 'topic') return state
  const topic = envelope.data as Omit<TopicRowFragment, 'viewerUnread'>
  if (focusArea && !topic.focusAreas.some((area) => area.key === focusArea)) return state
  const before = state.topics.find((each) => each.uuid === topic.uuid)
  // What the event cannot say, for it is the same for all: how much of this is new to the viewer.
  const mine = !before && topic.author.person?.uuid === me
  const added = mine ? 0 : topic.postCount - (before?.postCount ?? 0)
  const viewerUnread = Math.max(0, (before?.viewerUnread ?? 0) + added)
  return {
    ...state,
    topics: mergeThing<TopicRowFragment, TopicRowFragment>(
      state.topics,
      { ...topic, viewerUnread },
      {},
      byActivity,
    ),
  }
}
