import { expect, test } from 'vitest'
import type { PostLineFragment } from '../../gen/graphql'
import { applyReactions, applyTopicEvent, type LivePost, type TopicState } from './topicState'

const kari = { name: 'Kari Berg', person: { uuid: 'kari' } }
const ola = { name: 'Ola Dahl', person: { uuid: 'ola' } }

function post(number: number, sequence: number, changes: Partial<LivePost> = {}): LivePost {
  return {
    id: `Post:${number}`,
    uuid: `p${number}`,
    number,
    version: 1,
    author: kari,
    body: { language: 'NB', markdown: `tekst ${number}`, html: `<p>tekst ${number}</p>` },
    postedAt: '2026-11-23T12:00:00Z',
    sequence,
    reactions: [],
    ...changes,
  }
}

const asKari = (live: LivePost): PostLineFragment => {
  const mine = live.author.person?.uuid === 'kari' && live.withdrawnAt == null
  return {
    ...live,
    viewerReactions: [],
    viewerHasFlagged: false,
    viewerCanEdit: mine,
    viewerCanWithdraw: mine,
    hiddenBody: null,
  }
}

function snapshot(...posts: LivePost[]): TopicState {
  return {
    asOf: Math.max(...posts.map((each) => each.sequence)),
    topic: {
      id: 'Topic:t',
      uuid: 't',
      title: 'Eldreråd',
      language: 'NB',
      visibility: 'OPEN',
      focusAreas: [],
      author: kari,
      startedAt: '2026-11-23T12:00:00Z',
      lastPostAt: '2026-11-23T12:00:00Z',
      postCount: posts.length,
      isLocked: false,
      isSample: false,
      channel: 'topic/t',
      sequence: 10,
      viewerUnread: 0,
      network: { key: '50', kind: 'COUNTY', viewerCanWrite: true },
      viewerLastRead: 0,
      viewerCanReply: true,
      viewerCanModerate: false,
      linkedFrom: [],
    },
    posts: posts.map(asKari),
    gone: false,
  }
}

const told = (data: LivePost, sequence = data.sequence) => ({
  channel: 'topic/t',
  sequence,
  previous: sequence - 1,
  type: 'post',
  data,
})

test('the old snapshot and the pushed events give the posts of a fresh snapshot', () => {
  const first = post(1, 10)
  const reply = post(2, 11, { author: ola })
  const edited = post(1, 12, { version: 2, editedAt: '2026-11-23T13:00:00Z' })
  const withdrawn = post(2, 13, { author: ola, body: null, withdrawnAt: '2026-11-23T14:00:00Z' })
  const live = [told(reply), told(edited), told(withdrawn)].reduce(
    (state, envelope) => applyTopicEvent(state, envelope, 'kari'),
    snapshot(first),
  )
  expect(live.posts).toEqual(snapshot(edited, withdrawn).posts)
})

test('a post that comes twice, or late, stands once and in its place', () => {
  const second = post(2, 11)
  const third = post(3, 12)
  const live = [told(third), told(second), told(third)].reduce(
    (state, envelope) => applyTopicEvent(state, envelope, 'kari'),
    snapshot(post(1, 10)),
  )
  expect(live.posts.map((each) => each.number)).toEqual([1, 2, 3])
})

test('a lock stops replying at once, and unlocking lets members reply again', () => {
  const lock = (isLocked: boolean, sequence: number) => ({
    ...told(post(1, 10), sequence),
    type: 'topic',
    data: { isLocked, sequence, network: { id: 'Network:50', key: '50' } },
  })
  const locked = applyTopicEvent(snapshot(post(1, 10)), lock(true, 11), 'kari')
  expect(locked.topic.viewerCanReply).toBe(false)
  const { topic } = applyTopicEvent(locked, lock(false, 12), 'kari')
  expect(topic.viewerCanReply).toBe(true)
  expect(topic.network).toMatchObject({ kind: 'COUNTY', viewerCanWrite: true })
})

test('a topic that is narrowed away from the viewer is gone', () => {
  const gone = { ...told(post(1, 10), 11), type: 'gone', data: { type: 'topic', uuid: 't' } }
  expect(applyTopicEvent(snapshot(post(1, 10)), gone, 'kari').gone).toBe(true)
})

test('totals of reactions replace the counts and leave the viewer’s own alone', () => {
  const state = snapshot(post(1, 10))
  const counted = applyReactions(state, {
    channel: 'topic/t',
    type: 'reactions',
    data: { post: 'p1', counts: [{ kind: 'USEFUL', count: 3 }] },
  })
  expect(counted.posts[0]).toMatchObject({
    reactions: [{ kind: 'USEFUL', count: 3 }],
    viewerReactions: [],
  })
})
