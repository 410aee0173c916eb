import { describe, expect, it } from 'vitest'
import type { MessageLineFragment } from '../../gen/graphql'
import { applyChatEvent, type ChatState } from './chatState'

const [kari, ola] = ['kari', 'ola']
const body = { language: 'NB' as const, markdown: 'Storgata 5', html: '<p>Storgata 5</p>' }

const message = {
  uuid: 'm1',
  sequence: 1,
  sentAt: '2026-11-26T08:00:00Z',
  author: { name: 'Kari', person: { uuid: kari } },
  body,
  hiddenBody: null,
  hiddenAt: null,
  hiddenReason: null,
  deletedAt: null,
} as unknown as MessageLineFragment

const chat = (viewerCanModerate: boolean): ChatState => ({
  asOf: 1,
  chat: { viewerCanModerate } as ChatState['chat'],
  messages: [message],
  before: null,
})

const heard = (changed: Partial<MessageLineFragment>) => ({
  channel: 'chat/50',
  sequence: 2,
  previous: 1,
  type: 'message',
  data: { ...message, hiddenBody: undefined, ...changed },
})

const hidden = heard({
  body: null,
  hiddenAt: '2026-11-26T09:00:00Z',
  hiddenReason: 'RECOGNISABLE_PERSON',
})

describe('a message that a moderator hides', () => {
  it.each([
    ['its author', kari, false, body],
    ['a moderator', ola, true, body],
    ['everybody else', ola, false, null],
  ])('is read by %s as the server would tell', (_, me, moderates, read) => {
    const [after] = applyChatEvent(chat(moderates), hidden, me).messages
    expect(after?.body).toBeNull()
    expect(after?.hiddenBody ?? null).toEqual(read)
  })

  it('is read by all when it is shown again', () => {
    const before = applyChatEvent(chat(false), hidden, ola)
    const [after] = applyChatEvent(before, heard({ body }), ola).messages
    expect(after?.body).toEqual(body)
    expect(after?.hiddenBody).toBeNull()
  })
})
