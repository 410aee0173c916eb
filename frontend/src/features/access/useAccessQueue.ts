import { useMemo } from 'react'
import type { AccessRequestLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useLiveState } from '../../lib/useLiveState'
import { useChannel } from '../../live'
import { announce } from '../../ui/Announcer'
import { type AccessQueueState, applyAccessEvent } from './accessQueueState'

/** Who waits to be let in, kept true by the channel of those who run the network (null: not the viewer). */
export function useAccessQueue(
  network: string | null,
  requests: AccessRequestLineFragment[],
  asOf: number,
  onReload: () => void,
): AccessRequestLineFragment[] {
  const { t } = useUi()
  const snapshot = useMemo<AccessQueueState>(() => ({ asOf, requests }), [asOf, requests])
  const [state, update] = useLiveState(snapshot)
  useChannel(network && `network/${network}/facilitators`, asOf, {
    onEvent: (envelope) => {
      if (envelope.type === 'accessRequest') {
        const { author } = envelope.data as AccessRequestLineFragment
        announce(t('access.announce', { name: author.name }))
      }
      update((before) => applyAccessEvent(before, envelope))
    },
    onReload,
  })
  return state.requests
}
