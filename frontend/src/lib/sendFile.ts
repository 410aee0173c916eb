import type { Answer } from './mutate'
import { post } from './post'

export type SentFile = { sha256: string; name: string; size: number }

/** As the server allows: said here first, since nobody waits for a whole upload to hear it. */
export const largestFile = 10 * 1_048_576

/** Sends a file; it belongs to nothing until a thing is saved with it. */
export async function sendFile(file: File): Promise<Answer<SentFile>> {
  if (file.size > largestFile)
    return { kind: 'refused', refusal: { code: 'FILE_TOO_LARGE', message: '' } }
  return post('/files', file, { 'Hub-File-Name': encodeURIComponent(file.name) })
}
