import { SessionPageDocument, type SessionPageQuery } from '../../gen/graphql'
import { type Fetched, fetchOnce } from '../../lib/useSnapshot'
import { byVotes, type SessionState } from './sessionState'

export type StopOfSession = NonNullable<SessionPageQuery['stop']>
export type LoadedSession = { stop: StopOfSession | null; state: SessionState | null }

export async function loadSession(id: string): Promise<Fetched<LoadedSession>> {
  const fetched = await fetchOnce(SessionPageDocument, { id })
  if ('failure' in fetched) return fetched
  const { asOf, stop, session } = fetched.data
  return {
    data: {
      stop: stop ?? null,
      state: session
        ? { asOf, session: { ...session, questions: [...session.questions].sort(byVotes) } }
        : null,
    },
  }
}
