import { TopicPageDocument } from '../../gen/graphql'
import { type Fetched, fetchOnce } from '../../lib/useSnapshot'
import type { TopicState } from './topicState'

const pageSize = 100

/** The topic with all its posts. `asOf` is the first page's, so nothing between pages is missed. */
export async function loadTopic(id: string): Promise<Fetched<TopicState | null>> {
  const first = await fetchOnce(TopicPageDocument, { id, first: pageSize })
  if ('failure' in first) return first
  const { asOf, topic: found } = first.data
  if (!found) return { data: null }

  const { posts, ...topic } = found
  const all = [...posts.nodes]
  let { pageInfo } = posts
  while (pageInfo.hasNextPage) {
    const next = await fetchOnce(TopicPageDocument, {
      id,
      first: pageSize,
      after: pageInfo.endCursor,
    })
    if ('failure' in next) return next
    if (!next.data.topic) return { data: null }
    all.push(...next.data.topic.posts.nodes)
    pageInfo = next.data.topic.posts.pageInfo
  }
  return { data: { asOf, topic, posts: all, gone: false } }
}
