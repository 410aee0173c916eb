import { useParams, useSearchParams } from 'react-router'
import { JourneyPageDocument, type JourneyPageQuery } from '../../gen/graphql'
import { useChannel } from '../../live'
import { dayIn, endOf } from '../../lib/dayBounds'
import { useToday } from '../../lib/useToday'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { NoSuchPage } from '../identity/NoSuchPage'
import { JourneyView } from './JourneyView'

export type JourneyOnPage = NonNullable<JourneyPageQuery['journey']>

/**
 * A municipality's way from words to action, as it is or as it stood on the day that its address names; what others
 * change comes by itself.
 */
export default function JourneyPage() {
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const today = useToday()
  const asked = dayIn(search.get('dato'))
  // What is to come stands as it does now.
  const day = asked && asked <= today ? asked : null
  const at = day && endOf(day)
  const { data, failure, reload } = useSnapshot(JourneyPageDocument, { id, at })
  const journey = data?.journey
  useChannel(journey?.channel ?? null, data?.asOf ?? null, { onEvent: reload, onReload: reload })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  if (!journey) return <NoSuchPage />
  return (
    <JourneyView
      key={day}
      // Nobody writes in the past.
      journey={day ? { ...journey, viewerCanEdit: false } : journey}
      day={day}
      asOf={Number(data.asOf)}
      phases={data.journeyPhases}
      onChanged={reload}
    />
  )
}
