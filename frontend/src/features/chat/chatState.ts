import type { ChatPageQuery, MessageLineFragment } from '../../gen/graphql'
import { mergeThing } from '../../lib/merge'
import type { Envelope } from '../../live'

export type ChatOnPage = Omit<NonNullable<ChatPageQuery['chat']>, 'messages'>
export type ChatState = {
  asOf: number
  chat: ChatOnPage
  messages: MessageLineFragment[]
  /** Where older messages begin; null when all are here. */
  before: string | null
}
type ViewerFields = 'viewerCanEdit' | 'viewerCanDelete' | 'hiddenBody'
type LiveMessage = Omit<MessageLineFragment, ViewerFields>

/** A message's place is the moment it was sent; ids settle what came in the same instant. */
export const bySent = (a: MessageLineFragment, b: MessageLineFragment) =>
  Date.parse(a.sentAt) - Date.parse(b.sentAt) || a.uuid.localeCompare(b.uuid)

export function withMessage(
  state: ChatState,
  message: LiveMessage & Partial<Pick<MessageLineFragment, ViewerFields>>,
  me: string,
): ChatState {
  const mine = message.author.person?.uuid === me
  const messages = mergeThing<MessageLineFragment, LiveMessage>(
    state.messages,
    message,
    { viewerCanEdit: mine, viewerCanDelete: mine },
    bySent,
  ).map((each) => {
    if (each.uuid !== message.uuid) return each
    return each.deletedAt == null
      ? { ...each, hiddenBody: hiddenBodyOf(state, message, mine) }
      : { ...each, hiddenBody: null, viewerCanEdit: false, viewerCanDelete: false }
  })
  return { ...state, messages }
}

/** An event for everybody has no hidden text; who may read it keeps what they have. */
function hiddenBodyOf(
  { chat, messages }: ChatState,
  message: LiveMessage & Partial<Pick<MessageLineFragment, 'hiddenBody'>>,
  mine: boolean,
): MessageLineFragment['hiddenBody'] {
  if (message.hiddenAt == null) return null
  if (message.hiddenBody) return message.hiddenBody
  const before = messages.find((each) => each.uuid === message.uuid)
  return mine || chat.viewerCanModerate ? (before?.hiddenBody ?? before?.body) : null
}

export function applyChatEvent(state: ChatState, envelope: Envelope, me: string): ChatState {
  if (envelope.type === 'message') {
    const message = envelope.data as LiveMessage
    const oldest = state.messages[0]
    const known = state.messages.some((each) => each.uuid === message.uuid)
    // An edit of something further up than is loaded: it comes right when one pages there.
    if (!known && state.before && oldest && Date.parse(message.sentAt) < Date.parse(oldest.sentAt))
      return state
    return withMessage(state, message, me)
  }
  if (envelope.type === 'gone') {
    const gone = envelope.data as { uuid: string } | null
    return gone
      ? { ...state, messages: state.messages.filter((each) => each.uuid !== gone.uuid) }
      : state
  }
  return state
}
