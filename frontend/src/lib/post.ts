import { requestHeaders } from './graphql'
import type { Answer } from './mutate'

/** Sends to an address of the hub beside GraphQL, whose "no" is a problem (RFC 9457) with a stable code. */
export async function post<Payload>(
  address: string,
  body: BodyInit,
  headers: Record<string, string>,
): Promise<Answer<Payload>> {
  let response: Response
  try {
    response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...requestHeaders, ...headers },
      body,
    })
  } catch {
    return { kind: 'failed', failure: 'offline' }
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && answer) return { kind: 'done', payload: answer as Payload }
  if (response.status === 401) return { kind: 'failed', failure: 'signedOut' }
  const problem = answer as { code?: string; detail?: string } | null
  return problem?.code
    ? { kind: 'refused', refusal: { code: problem.code, message: problem.detail ?? '' } }
    : { kind: 'failed', failure: response.status >= 502 ? 'offline' : 'unexpected' }
}

export const postJson = <Payload>(address: string, value: unknown): Promise<Answer<Payload>> =>
  post(address, JSON.stringify(value), { 'Content-Type': 'application/json' })
