import { requestHeaders } from '../../lib/graphql'
import type { Answer } from '../../lib/mutate'

/** Comes by the secret of a personal link, which stands where browsers send it to nobody. */
export async function openLink(secret: string): Promise<Answer<{ stop: string }>> {
  let response: Response
  try {
    response = await fetch('/sign-in/link', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...requestHeaders, 'Content-Type': 'application/json' },
      body: JSON.stringify({ secret }),
    })
  } catch {
    return { kind: 'failed', failure: 'offline' }
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && answer) return { kind: 'done', payload: answer as { stop: string } }
  const problem = answer as { code?: string; detail?: string } | null
  return problem?.code
    ? { kind: 'refused', refusal: { code: problem.code, message: problem.detail ?? '' } }
    : { kind: 'failed', failure: response.status >= 502 ? 'offline' : 'unexpected' }
}

/** Ends the session that is here, and stays on the page. */
export const endSession = (): Promise<unknown> =>
  fetch('/sign-out', { method: 'POST', credentials: 'same-origin', headers: requestHeaders }).catch(
    () => undefined,
  )
