import { useParams } from 'react-router'
import { useLoaded } from '../../lib/useSnapshot'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { NoSuchPage } from '../identity/NoSuchPage'
import { loadSession } from './loadSession'
import { ScreenView } from './ScreenView'
import { useBarePage } from './useBarePage'
import './Session.css'

/** For the hall's canvas: nothing on it is pressed, and all of it follows the hosts. */
export default function ScreenPage() {
  const { id = '' } = useParams()
  const { data, failure, reload } = useLoaded(id, () => loadSession(id))
  useBarePage()
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { stop, state } = data
  if (!stop || !state) return <NoSuchPage />
  return <ScreenView key={id} stop={stop} snapshot={state} onReload={reload} />
}
