import { addresses } from '../../lib/addresses'
import type { Answer } from '../../lib/mutate'
import { postJson } from '../../lib/post'
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
export const enterHall = (
  code: string,
  name: string,
  language: UiLanguage,
): Promise<Answer<{ session: string }>> => postJson('/sign-in/code', { code, name, language })
