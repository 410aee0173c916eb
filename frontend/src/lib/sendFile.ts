import { requestHeaders } from './graphql'
import type { Answer, Refusal } from './mutate'

export type SentFile = { sha256: string; name: string; size: number }

/** As the server allows: said here first, since nobody waits for a whole upload to hear it. */
export const largestFile = 10 * 1_048_576

/** Sends a file; it belongs to nothing until a thing is saved with it. */
export async function sendFile(file: File): Promise<Answer<SentFile>> {
  if (file.size > largestFile) return refused({ code: 'FILE_TOO_LARGE', message: '' })
  let response: Response
  try {
    response = await fetch('/files', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...requestHeaders, 'Hub-File-Name': encodeURIComponent(file.name) },
      body: file,
    })
  } catch {
    return { kind: 'failed', failure: 'offline' }
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && answer) return { kind: 'done', payload: answer as SentFile }
  if (response.status === 401) return { kind: 'failed', failure: 'signedOut' }
  const problem = answer as { code?: string; detail?: string } | null
  return problem?.code
    ? refused({ code: problem.code, message: problem.detail ?? '' })
    : { kind: 'failed', failure: response.status >= 502 ? 'offline' : 'unexpected' }
}

const refused = (refusal: Refusal): Answer<never> => ({ kind: 'refused', refusal })
