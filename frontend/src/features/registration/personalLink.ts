import { requestHeaders } from '../../lib/graphql'
import type { Answer } from '../../lib/mutate'
import { postJson } from '../../lib/post'

/** Comes by the secret of a personal link, which stands where browsers send it to nobody. */
export const openLink = (secret: string): Promise<Answer<{ stop: string }>> =>
  postJson('/sign-in/link', { secret })

/** Ends the session that is here, and stays on the page. */
export const endSession = (): Promise<unknown> =>
  fetch('/sign-out', { method: 'POST', credentials: 'same-origin', headers: requestHeaders }).catch(
    () => undefined,
  )
