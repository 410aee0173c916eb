import { addresses } from '../../lib/addresses'
import { requestHeaders } from '../../lib/graphql'
import type { Answer } from '../../lib/mutate'
import type { UiLanguage } from '../../lib/dates'

/** As it is read aloud and typed. */
export const spoken = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

/** Short, for the wall. */
export const hallAddress = (): string => location.host + addresses.hall

/** The code stands where browsers send it to nobody, and no log has it. */
export const hallLink = (code: string): string => `${location.origin}${addresses.hall}#${code}`

/** The code of such a link. */
export const codeOf = (hash: string): string => hash.replace(/\D/g, '').slice(0, 8)

/** Comes in by the code; the answer is the session. */
export async function enterHall(
  code: string,
  name: string,
  language: UiLanguage,
): Promise<Answer<{ session: string }>> {
  let response: Response
  try {
    response = await fetch('/sign-in/code', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...requestHeaders, 'Content-Type': 'application/json' },
      body: JSON.stringify({ code, name, language }),
    })
  } catch {
    return { kind: 'failed', failure: 'offline' }
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && answer) return { kind: 'done', payload: answer as { session: string } }
  const problem = answer as { code?: string; detail?: string } | null
  return problem?.code
    ? { kind: 'refused', refusal: { code: problem.code, message: problem.detail ?? '' } }
    : { kind: 'failed', failure: response.status >= 502 ? 'offline' : 'unexpected' }
}
