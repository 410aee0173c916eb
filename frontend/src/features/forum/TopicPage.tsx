import { useParams } from 'react-router'
import { useLoaded } from '../../lib/useSnapshot'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { NoSuchPage } from '../identity/NoSuchPage'
import { loadTopic } from './loadTopic'
import { TopicView } from './TopicView'

export default function TopicPage() {
  const { id = '' } = useParams()
  const { data, failure, reload } = useLoaded(id, async () => {
    const fetched = await loadTopic(id)
    return 'failure' in fetched ? fetched : { data: { topic: fetched.data } }
  })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  if (!data.topic) return <NoSuchPage />
  return <TopicView key={id} snapshot={data.topic} onReload={reload} />
}
