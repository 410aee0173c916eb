import { describe, expect, it } from 'vitest'
import type { QuestionLineFragment } from '../../gen/graphql'
import { applySessionEvent, applySessionSignal, type SessionState, withPoll } from './sessionState'

const question = (uuid: string, votes: number, more: Partial<QuestionLineFragment> = {}) =>
  ({
    uuid,
    votes,
    sequence: 1,
    status: 'VISIBLE',
    isPinned: false,
    isAnonymous: true,
    viewerVoted: false,
    viewerAsked: false,
    askedAt: '2026-11-25T12:00:00Z',
    ...more,
  }) as QuestionLineFragment

const state = (more: object = {}) =>
  ({
    asOf: 1,
    session: { sequence: 1, viewerIsHost: false, questions: [], polls: [], captions: [], ...more },
  }) as unknown as SessionState

const envelope = (type: string, data: unknown) => ({
  channel: 'session/x',
  sequence: 2,
  previous: 1,
  type,
  data,
})
const uuids = (view: SessionState) => view.session.questions.map((each) => each.uuid)

describe('a session as a page shows it', () => {
  it('puts the pinned question first, then those with most votes', () => {
    const before = state({ questions: [question('a', 5), question('b', 1)] })
    const voted = applySessionSignal(before, {
      channel: 'session/x',
      type: 'votes',
      data: { question: 'b', votes: 9 },
    })
    expect(uuids(voted)).toEqual(['b', 'a'])
    const pinned = applySessionEvent(
      voted,
      envelope('question', { ...question('a', 5), sequence: 2, isPinned: true }),
    )
    expect(uuids(pinned)).toEqual(['a', 'b'])
  })

  it('keeps what is the viewer’s own when the question comes anew', () => {
    const before = state({ questions: [question('a', 1, { viewerVoted: true })] })
    const live: Partial<QuestionLineFragment> = question('a', 2, { sequence: 2 })
    delete live.viewerVoted
    delete live.viewerAsked
    const after = applySessionEvent(before, envelope('question', live))
    expect(after.session.questions[0]).toMatchObject({ votes: 2, viewerVoted: true })
  })

  it('takes away a question that was put aside, but not from who asked it', () => {
    const gone = envelope('gone', { type: 'question', uuid: 'a' })
    expect(uuids(applySessionEvent(state({ questions: [question('a', 1)] }), gone))).toEqual([])
    const own = state({ questions: [question('a', 1, { viewerAsked: true })] })
    expect(uuids(applySessionEvent(own, gone))).toEqual(['a'])
  })

  it('keeps the result of an open poll when an event comes without one', () => {
    const result = { answers: 1, counts: [1, 0], words: [] }
    const poll = {
      uuid: 'p',
      status: 'OPEN',
      sequence: 1,
      answers: 1,
      viewerAnswered: true,
      result,
    }
    const after = withPoll(state({ polls: [poll] }), {
      ...poll,
      sequence: 2,
      result: null,
    } as never)
    expect(after.session.polls[0]?.result).toEqual(result)
  })
})
