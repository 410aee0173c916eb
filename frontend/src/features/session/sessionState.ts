import type {
  CaptionLineFragment,
  PollLineFragment,
  QuestionLineFragment,
  SessionHeadFragment,
  SessionPageQuery,
} from '../../gen/graphql'
import { mergeThing } from '../../lib/merge'
import type { Envelope, LiveSignal } from '../../live'

type Session = NonNullable<SessionPageQuery['session']>
export type SessionState = { asOf: number; session: Session }

type LiveQuestion = Omit<QuestionLineFragment, 'viewerVoted' | 'viewerAsked'>
type LivePoll = Omit<PollLineFragment, 'viewerAnswered'>

/** Pinned first, then those that most want answered, then the oldest. */
export const byVotes = (a: QuestionLineFragment, b: QuestionLineFragment) =>
  Number(b.isPinned) - Number(a.isPinned) ||
  b.votes - a.votes ||
  Date.parse(a.askedAt) - Date.parse(b.askedAt)
const bySequence = (a: { sequence: number }, b: { sequence: number }) => a.sequence - b.sequence
const shownCaptions = 10

function change(state: SessionState, part: Partial<Session>): SessionState {
  return { ...state, session: { ...state.session, ...part } }
}

/** The part that a person has; undefined for who only takes part. */
export const roleOf = (session: Pick<SessionHeadFragment, 'parts'>, person: string | undefined) =>
  session.parts.find((part) => part.person && part.person.uuid === person)?.role

export function withHead(state: SessionState, head: SessionHeadFragment): SessionState {
  return state.session.sequence > head.sequence ? state : change(state, head)
}

export function withQuestion(
  state: SessionState,
  question: LiveQuestion & Partial<QuestionLineFragment>,
): SessionState {
  return change(state, {
    questions: mergeThing<QuestionLineFragment, LiveQuestion>(
      state.session.questions,
      question,
      { viewerVoted: false, viewerAsked: false },
      byVotes,
    ),
  })
}

/** The result of an open poll comes by its own channel: an event without one leaves it as it is. */
export function withPoll(
  state: SessionState,
  poll: LivePoll & Partial<PollLineFragment>,
): SessionState {
  const known = state.session.polls.find((each) => each.uuid === poll.uuid)
  return change(state, {
    polls: mergeThing<PollLineFragment, LivePoll>(
      state.session.polls,
      { ...poll, result: poll.result ?? known?.result ?? null },
      { viewerAnswered: false },
      bySequence,
    ),
  })
}

export function applySessionEvent(state: SessionState, envelope: Envelope): SessionState {
  switch (envelope.type) {
    case 'session':
      return withHead(state, envelope.data as SessionHeadFragment)
    case 'question':
      return withQuestion(state, envelope.data as LiveQuestion)
    case 'poll':
      return withPoll(state, envelope.data as LivePoll)
    case 'caption':
      return change(state, {
        captions: mergeThing<CaptionLineFragment, CaptionLineFragment>(
          state.session.captions,
          envelope.data as CaptionLineFragment,
          {},
          bySequence,
        ).slice(-shownCaptions),
      })
    case 'gone': {
      const gone = envelope.data as { type: string; uuid: string } | null
      if (!gone) return state
      // Of what the hosts put aside, they and who asked keep sight.
      return change(state, {
        questions: state.session.questions.filter(
          (each) => each.uuid !== gone.uuid || state.session.viewerIsHost || each.viewerAsked,
        ),
      })
    }
    default:
      return state
  }
}

export function applySessionSignal(state: SessionState, { type, data }: LiveSignal): SessionState {
  const { session } = state
  switch (type) {
    case 'votes': {
      const { question, votes } = data as { question: string; votes: number }
      return change(state, {
        questions: session.questions
          .map((each) => (each.uuid === question ? { ...each, votes } : each))
          .sort(byVotes),
      })
    }
    case 'answers': {
      const { poll, answers } = data as { poll: string; answers: number }
      return change(state, {
        polls: session.polls.map((each) => (each.uuid === poll ? { ...each, answers } : each)),
      })
    }
    case 'result': {
      const { poll, result } = data as { poll: string; result: PollLineFragment['result'] }
      return change(state, {
        polls: session.polls.map((each) => (each.uuid === poll ? { ...each, result } : each)),
      })
    }
    case 'hands':
      return change(state, { hands: data as Session['hands'] })
    case 'reactions':
      return change(state, { reactions: (data as { counts: Session['reactions'] }).counts })
    case 'attendance':
      return change(state, { attendance: (data as { count: number }).count })
    case 'hall': {
      // To the hosts alone.
      const { code, until, guests } = data as { code: string | null; until: string; guests: number }
      return change(state, { hallCode: code === null ? null : { code, until, guests } })
    }
    case 'slide':
      return change(state, { slide: (data as { page: number }).page })
    default:
      return state
  }
}
