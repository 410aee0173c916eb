import { FlagsEverywhereDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailureNote, Loading } from '../../ui/Loading'
import { networkName } from '../networks/networkName'
import { Moderation } from './Moderation'

/** What is flagged in all networks that the viewer moderates, each with its network. */
export function FlagsEverywhere() {
  const { t } = useUi()
  const { data, failure, reload } = useSnapshot(FlagsEverywhereDocument, {})
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading />
  const placed = <Thing extends { network: Parameters<typeof networkName>[0] }>(thing: Thing) => ({
    ...thing,
    place: networkName(thing.network, t),
  })
  return (
    <Moderation
      title={t('privacy.everywhere.waiting')}
      flagged={data.flaggedThings.map(placed)}
      hidden={data.hiddenThings.map(placed)}
      onChanged={reload}
    />
  )
}
