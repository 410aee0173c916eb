import { Button, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { useSession } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { copyText } from '../../ui/CopyLink'
import { Page } from '../../ui/Page'
import { SignInPage } from './SignInPage'

/** What one may not see answers exactly like what does not exist; the way on is to ask. */
export function NoSuchPage() {
  const { t } = useUi()
  const { viewer } = useSession()
  const { pathname } = useLocation()
  const [asking, setAsking] = useState(false)
  const [copied, setCopied] = useState(false)
  if (!viewer) return <SignInPage returnTo={pathname} />

  const message = t('app.noAccess.message', {
    address: location.origin + pathname,
    name: viewer.person.name,
  })
  return (
    <Page title={t('app.noAccess.title')} narrow>
      <div className="panel stack">
        <p style={{ margin: 0 }}>{t('app.noAccess.text')}</p>
        <div className="row">
          <Button aria-expanded={asking} onClick={() => setAsking((value) => !value)}>
            {t('app.noAccess.ask')}
          </Button>
          <Link to={addresses.front}>{t('app.signInPage.toFront')}</Link>
        </div>
        {asking && (
          <section className="stack" aria-label={t('app.noAccess.ask')}>
            <Heading level={2} data-size="2xs">
              {t('app.noAccess.ask')}
            </Heading>
            <p style={{ margin: 0 }}>{t('app.noAccess.how')}</p>
            <blockquote className="empty" style={{ margin: 0, textAlign: 'left' }}>
              {message}
            </blockquote>
            <div className="row">
              <Button
                variant="secondary"
                data-size="sm"
                onClick={() => void copyText(message).then(setCopied)}
              >
                {t('app.noAccess.copy')}
              </Button>
              <span role="status">{copied && t('app.noAccess.copied')}</span>
              <Link to={addresses.bodies}>{t('app.noAccess.bodies')}</Link>
            </div>
          </section>
        )}
      </div>
    </Page>
  )
}
