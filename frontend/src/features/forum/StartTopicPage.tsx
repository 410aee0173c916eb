import { useParams } from 'react-router'
import { StartTopicPageDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useData } from '../../lib/useData'
import { EmptyState } from '../../ui/EmptyState'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import { networkName } from '../networks/networkName'
import { StartTopicForm } from './StartTopicForm'

export default function StartTopicPage() {
  const { t } = useUi()
  const { key = '' } = useParams()
  const { data, failure, reload } = useData(StartTopicPageDocument, { network: key })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { network, programmes } = data
  if (!network) return <NoSuchPage />
  return (
    <Page
      title={t('forum.startPage.title')}
      narrow
      audience="members"
      crumbs={[
        { name: t('app.norway'), to: addresses.front },
        { name: networkName(network, t), to: addresses.network(network.key) },
      ]}
      below={<p className="lead">{t('forum.startPage.lead')}</p>}
    >
      {network.viewerCanWrite ? (
        <StartTopicForm network={network.key} programmes={programmes} />
      ) : (
        <EmptyState title={t('forum.startPage.cannot')} />
      )}
    </Page>
  )
}
