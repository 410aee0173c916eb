import { Alert } from '@digdir/designsystemet-react'
import { Link, useParams } from 'react-router'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useLoaded } from '../../lib/useSnapshot'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import { loadSession } from './loadSession'
import { PresenterView } from './PresenterView'
import { useBarePage } from './useBarePage'
import './Session.css'

/** For who stands before the room: a window of its own, without what surrounds other pages. */
export default function PresenterPage() {
  const { t } = useUi()
  const { id = '' } = useParams()
  const { data, failure, reload } = useLoaded(id, () => loadSession(id))
  useBarePage()
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { stop, state } = data
  if (!stop || !state) return <NoSuchPage />
  if (state.session.viewerMayPresent)
    return <PresenterView key={id} stop={stop} snapshot={state} onReload={reload} />
  return (
    <Page title={stop.label} narrow>
      <Alert data-color="info">
        {t('session.presenter.notYours')}{' '}
        <Link to={addresses.session(stop.uuid)}>{t('session.presenter.back')}</Link>
      </Alert>
    </Page>
  )
}
