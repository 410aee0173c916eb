import type { AfterwardsPageQuery } from '../../gen/graphql'

type Stop = NonNullable<AfterwardsPageQuery['stop']>
type Session = NonNullable<AfterwardsPageQuery['session']>

/** Questions that everybody saw. */
export const shownQuestions = (session: Session) =>
  session.questions.filter((each) => each.status === 'VISIBLE' || each.status === 'ANSWERED')

/** Polls that everybody was asked. */
export const askedPolls = (session: Session) =>
  session.polls.filter((each) => each.status !== 'DRAFT')

/** What the page shows and no more, as JSON: nothing of who looks, also when a host does. */
export const record = (stop: Stop, session: Session) =>
  JSON.stringify(
    {
      stop,
      session: { ...session, questions: shownQuestions(session), polls: askedPolls(session) },
    },
    (key, value) => (key.startsWith('viewer') || key === '__typename' ? undefined : value),
    2,
  )
