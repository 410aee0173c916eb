import type { AfterwardsPageQuery } from '../../gen/graphql'

type Stop = NonNullable<AfterwardsPageQuery['stop']>
type Session = NonNullable<AfterwardsPageQuery['session']>

/** Questions that everybody saw. */
export const shownQuestions = (session: Session) =>
  session.questions.filter((each) => each.status === 'VISIBLE' || each.status === 'ANSWERED')

/** Polls that everybody was asked. */
export const askedPolls = (session: Session) =>
  session.polls.filter((each) => each.status !== 'DRAFT')

/** Figures that everybody sees; what people wrote is for hosts. */
const shownEvaluation = ({ evaluation }: Session) =>
  evaluation && {
    answers: evaluation.answers,
    ...(evaluation.isShown && evaluation.result
      ? { scores: evaluation.result.scores, roles: evaluation.result.roles }
      : {}),
  }

/** What the page shows and no more, as JSON: nothing of who looks, also when a host does. */
export const record = (stop: Stop, session: Session) =>
  JSON.stringify(
    {
      stop: { ...stop, registrationForm: undefined },
      session: {
        ...session,
        questions: shownQuestions(session),
        polls: askedPolls(session),
        evaluation: shownEvaluation(session),
        // The lines are a file of their own.
        captions: undefined,
      },
    },
    (key, value) => (key.startsWith('viewer') || key === '__typename' ? undefined : value),
    2,
  )
