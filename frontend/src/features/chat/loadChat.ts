import { ChatPageDocument } from '../../gen/graphql'
import { type Fetched, fetchOnce } from '../../lib/useSnapshot'
import { bySent, type ChatState } from './chatState'

const pageSize = 50

/** The newest messages, or the page before a cursor; null where there is no chat for this viewer. */
export async function loadChat(
  key: string,
  before: string | null = null,
): Promise<Fetched<{ state: ChatState | null }>> {
  const fetched = await fetchOnce(ChatPageDocument, { key, last: pageSize, before })
  if ('failure' in fetched) return fetched
  const found = fetched.data.chat
  if (!found) return { data: { state: null } }
  const { messages, ...chat } = found
  return {
    data: {
      state: {
        asOf: fetched.data.asOf,
        chat,
        messages: [...messages.nodes].sort(bySent),
        before: messages.pageInfo.hasPreviousPage ? (messages.pageInfo.startCursor ?? null) : null,
      },
    },
  }
}
