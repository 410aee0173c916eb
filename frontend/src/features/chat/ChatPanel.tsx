import { Link } from 'react-router'
import { addresses } from '../../lib/addresses'
import { useLoaded } from '../../lib/useSnapshot'
import { useUi } from '../../i18n/useUi'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote, Loading } from '../../ui/Loading'
import { useNetwork } from '../networks/NetworkPage'
import { ChatView } from './ChatView'
import { loadChat } from './loadChat'
import { VisitorNote } from '../forum/VisitorNote'
import { useSession } from '../../app/session'

export default function ChatPanel() {
  const { t } = useUi()
  const { viewer } = useSession()
  const { key } = useNetwork()
  const { data, failure, reload } = useLoaded(key, () => loadChat(key))
  if (!viewer) return <VisitorNote network={key} />
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading />
  if (!data.state)
    return (
      <EmptyState title={t('chat.membersOnly')} hint={t('chat.membersOnlyHint')}>
        <Link className="ds-button" data-variant="primary" to={addresses.askForAccess(key)}>
          {t('access.title')}
        </Link>
      </EmptyState>
    )
  return <ChatView key={key} chatKey={key} snapshot={data.state} onReload={reload} />
}
