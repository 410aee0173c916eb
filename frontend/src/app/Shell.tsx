import { SkipLink } from '@digdir/designsystemet-react'
import { type ReactNode, Suspense } from 'react'
import { useLocation } from 'react-router'
import { useUi } from '../i18n/useUi'
import { Announcer } from '../ui/Announcer'
import { LoadingPage } from '../ui/Loading'
import { Footer } from './Footer'
import { Header } from './Header'
import { CrashBoundary } from './CrashBoundary'
import { OfflineBanner } from './OfflineBanner'
import { useRouteFocus } from './useRouteFocus'
import { useSession } from './session'
import './Shell.css'

/** What surrounds every page. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useUi()
  const { viewer } = useSession()
  const { pathname } = useLocation()
  useRouteFocus()
  return (
    <>
      <SkipLink href="#main">{t('app.skip')}</SkipLink>
      {viewer?.isDevelopmentSignIn && (
        <aside className="banner" aria-label={t('app.name')}>
          {t('app.development')}
        </aside>
      )}
      <Header />
      <OfflineBanner />
      <main id="main" tabIndex={-1}>
        <CrashBoundary key={pathname}>
          <Suspense fallback={<LoadingPage />}>{children}</Suspense>
        </CrashBoundary>
      </main>
      <Footer />
      <Announcer />
    </>
  )
}
