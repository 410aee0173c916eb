import { useParams } from 'react-router'
import { JourneyPageDocument, type JourneyPageQuery } from '../../gen/graphql'
import { useChannel } from '../../live'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { NoSuchPage } from '../identity/NoSuchPage'
import { JourneyView } from './JourneyView'

export type JourneyOnPage = NonNullable<JourneyPageQuery['journey']>

/** A municipality's way from words to action; what others change comes by itself. */
export default function JourneyPage() {
  const { id = '' } = useParams()
  const { data, failure, reload } = useSnapshot(JourneyPageDocument, { id })
  const journey = data?.journey
  useChannel(journey?.channel ?? null, data?.asOf ?? null, { onEvent: reload, onReload: reload })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  if (!journey) return <NoSuchPage />
  return (
    <JourneyView
      journey={journey}
      asOf={Number(data.asOf)}
      phases={data.journeyPhases}
      onChanged={reload}
    />
  )
}
