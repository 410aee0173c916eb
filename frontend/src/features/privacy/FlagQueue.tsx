import { Link, useParams } from 'react-router'
import { FlagQueueDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailureNote, Loading } from '../../ui/Loading'
import { FlagsEverywhere } from './FlagsEverywhere'
import { Moderation } from './Moderation'

/** For a network's moderators: what somebody flagged, and what they hid. In the national one, of all networks. */
export default function FlagQueue() {
  const { key = '' } = useParams()
  return key === 'national' ? <FlagsEverywhere /> : <OfNetwork network={key} />
}

function OfNetwork({ network: key }: { network: string }) {
  const { t } = useUi()
  const { data, failure, reload } = useSnapshot(FlagQueueDocument, { network: key })
  const network = data?.network
  return (
    <div className="stack">
      <p style={{ margin: 0 }}>
        <Link to={addresses.flags}>{t('privacy.queue.everywhere')}</Link>
      </p>
      {failure && <FailureNote failure={failure} onRetry={reload} />}
      {!data && !failure && <Loading />}
      {network && (
        <Moderation
          title={t('privacy.queue.title')}
          flagged={[
            ...network.flaggedPosts.map(({ post, flags }) => ({
              post,
              flags,
              address: `${addresses.topic(post.topic.uuid)}#innlegg-${String(post.number)}`,
            })),
            ...network.flaggedThings,
          ]}
          hidden={network.hiddenThings}
          onChanged={reload}
        />
      )}
    </div>
  )
}
