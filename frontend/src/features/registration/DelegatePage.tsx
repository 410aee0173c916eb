import { Alert, Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { useSession } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import type { Trouble } from '../../lib/mutate'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { TroubleNote } from '../../ui/TroubleNote'
import { DelegateView } from './DelegateView'
import { endSession, openLink } from './personalLink'

/** Where a delegate's personal link leads: who comes by it is who they are registered as. */
export default function DelegatePage() {
  const { viewer } = useSession()
  const { hash, search } = useLocation()
  const [secret] = useState(hash.slice(1))
  if (secret) return <Opening secret={secret} to={pageIn(search)} />
  return viewer ? <DelegateView /> : <NoLink />
}

/** A session's own page, where the letter was about one; nothing else is followed. */
const pageIn = (search: string): string =>
  /^\?til=(\/okt\/[0-9a-f-]{36}(?:\/etterpa)?)$/.exec(search)?.[1] ?? addresses.delegate

function NoLink() {
  const { t } = useUi()
  return (
    <Page title={t('registration.delegatePage.title')} narrow>
      <EmptyState title={t('registration.delegatePage.noLink')} />
    </Page>
  )
}

function Opening({ secret, to }: { secret: string; to: string }) {
  const { t } = useUi()
  const { viewer } = useSession()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const begun = useRef(false)
  const open = async () => {
    const answer = await openLink(secret)
    if (answer.kind !== 'done') return setTrouble(answer)
    // The secret leaves the address line, and the page begins anew: who is here has changed.
    history.replaceState(null, '', to)
    location.reload()
  }
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void open()
  })
  const isOther = trouble?.kind === 'refused' && trouble.refusal.code === 'SIGNED_IN'
  return (
    <Page title={t('registration.delegatePage.title')} narrow>
      {!trouble && <p role="status">{t('registration.delegatePage.opening')}</p>}
      {isOther ? (
        <Alert data-color="info">
          <p>{t('registration.delegatePage.signedIn', { name: viewer?.person.name ?? '' })}</p>
          <div className="row" style={{ marginTop: '1rem' }}>
            <Button data-size="sm" onClick={() => void endSession().then(open)}>
              {t('registration.delegatePage.signOut')}
            </Button>
          </div>
        </Alert>
      ) : (
        <TroubleNote trouble={trouble} />
      )}
    </Page>
  )
}
