import { Button, Heading } from '@digdir/designsystemet-react'
import { Fragment, useId, useState } from 'react'
import { useSession } from '../../app/session'
import { type MessageLineFragment, SendMessageDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { dayOf } from '../../lib/dates'
import { languageOf } from '../../lib/languages'
import { mutate } from '../../lib/mutate'
import { useOutbox } from '../../lib/outbox'
import { useLiveState } from '../../lib/useLiveState'
import { useMarkRead } from '../../lib/useMarkRead'
import { useTyping } from '../../lib/useTyping'
import { useChannel } from '../../live'
import { announce } from '../../ui/Announcer'
import { Divider } from '../../ui/Divider'
import { EmptyState } from '../../ui/EmptyState'
import { Icon } from '../../ui/Icon'
import { Day } from '../../ui/Time'
import { TypingLine } from '../../ui/TypingLine'
import { UnsentPost } from '../forum/UnsentPost'
import { authorName } from '../forum/AuthorLine'
import { applyChatEvent, bySent, type ChatState, withMessage } from './chatState'
import { loadChat } from './loadChat'
import { MessageForm } from './MessageForm'
import { MessageItem } from './MessageItem'
import { useStickToEnd } from './useStickToEnd'
import './Chat.css'

type Presence = { count: number; visible: { uuid: string; name: string }[] }

/**
 * A chat: the newest at the bottom, older ones by paging upward. `keepsRead`: where one has read to
 * is kept for a network's chat; a session's is over in an hour. `canFlag`: not what hosts say among
 * themselves.
 */
export function ChatView({
  chatKey,
  title,
  keepsRead = true,
  canFlag = true,
  snapshot,
  onReload,
}: {
  /** A network's key, or the UUID of a room. */
  chatKey: string
  title?: string
  keepsRead?: boolean
  canFlag?: boolean
  snapshot: ChatState
  onReload: () => void
}) {
  const { t, language } = useUi()
  const { viewer } = useSession()
  const me = viewer?.person.uuid ?? ''
  const [state, update] = useLiveState(snapshot)
  const [lastRead] = useState(snapshot.chat.viewerLastRead)
  const [presence, setPresence] = useState<Presence | null>(null)
  const [loading, setLoading] = useState(false)
  const [returned, setReturned] = useState<{ text: string; turn: number } | null>(null)
  const typing = useTyping(me)
  const { chat, messages } = state
  const heading = useId()

  const { state: line, signal } = useChannel(chat.channel, state.asOf, {
    onEvent: (envelope) => {
      const message = envelope.data as MessageLineFragment | null
      if (
        envelope.type === 'message' &&
        message &&
        message.author.person?.uuid !== me &&
        message.version === 1 &&
        message.body
      )
        announce(
          t('chat.announce', { author: authorName(message.author), text: message.body.markdown }),
        )
      update((before) => applyChatEvent(before, envelope, me))
    },
    onSignal: (heard) => {
      if (heard.type === 'typing') typing.heard(heard)
      if (heard.type === 'presence') setPresence(heard.data as Presence)
    },
    onReload,
  })
  const outbox = useOutbox(
    `chat.${chatKey}`,
    (item) =>
      mutate(SendMessageDocument, {
        id: item.id,
        chat: chatKey,
        body: item.text,
        language: languageOf(language),
        actingFor: item.hat,
      }),
    ({ message }) => message && update((before) => withMessage(before, message, me)),
  )
  const unsent = outbox.items.filter((item) => !messages.some((each) => each.uuid === item.id))
  const newest = Math.max(0, ...messages.map((each) => each.sequence))
  useMarkRead(keepsRead ? chat.channel : null, newest)
  const { box, onScroll } = useStickToEnd(
    messages.length + unsent.length,
    messages[messages.length - 1]?.uuid,
  )

  const older = async () => {
    setLoading(true)
    const fetched = await loadChat(chatKey, state.before)
    setLoading(false)
    if ('failure' in fetched || !fetched.data.state) return
    const page = fetched.data.state
    update((before) => {
      const known = new Set(before.messages.map((each) => each.uuid))
      const added = page.messages.filter((each) => !known.has(each.uuid))
      return {
        ...before,
        messages: [...added, ...before.messages].sort(bySent),
        before: page.before,
      }
    })
  }

  const firstUnread = messages.find(
    (each) => lastRead > 0 && each.sequence > lastRead && each.author.person?.uuid !== me,
  )
  return (
    <section className="panel chat" aria-labelledby={heading}>
      <header className="chat-head">
        <Heading level={2} data-size="2xs" id={heading}>
          {title ?? t('chat.title')}
        </Heading>
        {presence && (
          <p
            className="quiet small row"
            title={presence.visible.map((each) => each.name).join(', ')}
          >
            <Icon name="people" />
            {t('chat.here', { count: presence.count })}
          </p>
        )}
      </header>
      {/* Scrolls on its own, so it takes focus for the arrow keys. */}
      <div
        className="chat-log"
        ref={box}
        onScroll={onScroll}
        role="region"
        aria-label={t('chat.log')}
        tabIndex={0} // eslint-disable-line jsx-a11y/no-noninteractive-tabindex
      >
        {state.before ? (
          <div className="chat-older">
            <Button
              variant="tertiary"
              data-size="sm"
              loading={loading}
              onClick={() => void older()}
            >
              {t('chat.older')}
            </Button>
          </div>
        ) : (
          messages.length > 0 && <p className="quiet small chat-older">{t('chat.start')}</p>
        )}
        {messages.length === 0 && unsent.length === 0 && (
          <EmptyState title={t('chat.empty')} hint={t('chat.emptyHint')} />
        )}
        <ol className="plain-list">
          {messages.map((message, index) => {
            const before = messages[index - 1]
            const day = dayOf(message.sentAt)
            const newDay = !before || dayOf(before.sentAt) !== day
            return (
              <Fragment key={message.uuid}>
                {newDay && (
                  <li>
                    <Divider>
                      <Day day={day} weekday />
                    </Divider>
                  </li>
                )}
                {message === firstUnread && (
                  <li>
                    <Divider fresh>{t('forum.unreadDivider')}</Divider>
                  </li>
                )}
                <li>
                  <MessageItem
                    message={message}
                    canFlag={canFlag}
                    canModerate={chat.viewerCanModerate}
                    isMine={message.author.person?.uuid === me}
                    inSession={!keepsRead}
                    follows={!newDay && message !== firstUnread && isRun(before, message)}
                    onChange={(next) => update((all) => withMessage(all, next, me))}
                  />
                </li>
              </Fragment>
            )
          })}
        </ol>
        {unsent.map((item) => (
          <UnsentPost
            key={item.id}
            item={item}
            onRetry={() => outbox.retry(item)}
            onBack={() => {
              setReturned((before) => ({ text: item.text, turn: (before?.turn ?? 0) + 1 }))
              outbox.drop(item.id)
            }}
          />
        ))}
      </div>
      {line === 'down' && (
        <p role="status" className="quiet small">
          {t('app.reconnecting')}
        </p>
      )}
      <TypingLine names={typing.names} />
      {chat.viewerCanSend && (
        <MessageForm
          chatKey={chatKey}
          returned={returned}
          onSend={outbox.send}
          onTyping={() => typing.tell(signal)}
        />
      )}
    </section>
  )
}

/** The same person within five minutes: one name over several messages. */
function isRun(before: MessageLineFragment | undefined, message: MessageLineFragment): boolean {
  return (
    before?.author.person != null &&
    before.author.person.uuid === message.author.person?.uuid &&
    Date.parse(message.sentAt) - Date.parse(before.sentAt) < 5 * 60_000
  )
}
