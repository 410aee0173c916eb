import type { AccessRequestLineFragment } from '../../gen/graphql'
import type { Envelope } from '../../live'

export type AccessQueueState = { asOf: number; requests: AccessRequestLineFragment[] }

/** Who asks comes in at the end; who is answered, here or by a colleague, is gone. */
export function applyAccessEvent(state: AccessQueueState, envelope: Envelope): AccessQueueState {
  const { uuid } = envelope.data as { uuid: string }
  const requests = state.requests.filter((each) => each.uuid !== uuid)
  if (envelope.type === 'accessRequest') requests.push(envelope.data as AccessRequestLineFragment)
  return { ...state, requests: requests.sort((a, b) => a.sequence - b.sequence) }
}
