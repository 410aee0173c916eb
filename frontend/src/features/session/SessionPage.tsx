import { useParams } from 'react-router'
import { useLoaded } from '../../lib/useSnapshot'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { NoSuchPage } from '../identity/NoSuchPage'
import { ClosedRoom } from './ClosedRoom'
import { loadSession } from './loadSession'
import { SessionRoom } from './SessionRoom'
import './Session.css'

/** The live part of a stop: for who takes part and who leads it. */
export default function SessionPage() {
  const { id = '' } = useParams()
  const { data, failure, reload } = useLoaded(id, () => loadSession(id))
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  if (!data.stop) return <NoSuchPage />
  if (!data.state) return <ClosedRoom stop={data.stop} onOpened={reload} />
  return <SessionRoom key={id} stop={data.stop} snapshot={data.state} onReload={reload} />
}
