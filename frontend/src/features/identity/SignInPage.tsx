import { Link } from 'react-router'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { Page } from '../../ui/Page'

export function SignInPage({ returnTo }: { returnTo: string }) {
  const { t } = useUi()
  return (
    <Page title={t('app.signInPage.title')} audience="unknown" narrow>
      <div className="panel stack">
        <p style={{ margin: 0 }}>{t('app.signInPage.text')}</p>
        <div className="row">
          <a className="ds-button" data-variant="primary" href={addresses.signIn(returnTo)}>
            {t('app.signIn')}
          </a>
          <Link to={addresses.front}>{t('app.signInPage.toFront')}</Link>
        </div>
        <p style={{ margin: 0 }}>
          <Link to={addresses.hall}>{t('app.signInPage.hall')}</Link>
        </p>
        <p className="quiet small" style={{ margin: 0 }}>
          {t('app.signInPage.public')}
        </p>
      </div>
    </Page>
  )
}
