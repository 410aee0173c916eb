import { Button } from '@digdir/designsystemet-react'
import { Suspense, lazy, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { useSession } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { SignInPage } from './SignInPage'

const AskForAccess = lazy(() =>
  import('../access/AskForAccess').then((module) => ({ default: module.AskForAccess })),
)

/** What one may not see answers exactly like what does not exist; the way on is to ask. */
export function NoSuchPage() {
  const { t } = useUi()
  const { viewer } = useSession()
  const { pathname } = useLocation()
  const [asking, setAsking] = useState(false)
  if (!viewer) return <SignInPage returnTo={pathname} />
  return (
    <Page title={t('app.noAccess.title')} audience="unknown" narrow>
      <div className="panel stack">
        <p style={{ margin: 0 }}>{t('app.noAccess.text')}</p>
        <div className="row">
          <Button aria-expanded={asking} onClick={() => setAsking((value) => !value)}>
            {t('access.title')}
          </Button>
          <Link to={addresses.front}>{t('app.signInPage.toFront')}</Link>
        </div>
        {asking && (
          <section className="stack" aria-label={t('access.title')}>
            <p className="quiet" style={{ margin: 0 }}>
              {t('access.lead')}
            </p>
            <Suspense fallback={<Loading lines={3} />}>
              <AskForAccess network={networkIn(pathname)} address={pathname} />
            </Suspense>
          </section>
        )}
      </div>
    </Page>
  )
}

/** The network that the address itself names; nothing is looked up. */
function networkIn(pathname: string): string | undefined {
  return /^\/nettverk\/(\w+)/.exec(pathname)?.[1]
}
