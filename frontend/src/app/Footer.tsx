import { Link } from 'react-router'
import { useUi } from '../i18n/useUi'
import { addresses } from '../lib/addresses'

export function Footer() {
  const { t } = useUi()
  return (
    <footer className="footer">
      <div className="footer-inner">
        <div>
          <p>{t('app.footer.about')}</p>
          <p className="quiet small">{t('app.footer.sources')}</p>
        </div>
        <ul className="plain-list">
          <li>
            <Link to={addresses.programmes}>{t('app.nav.programmes')}</Link>
          </li>
          <li>
            <Link to={addresses.bodies}>{t('app.nav.bodies')}</Link>
          </li>
          <li>
            <a href="/graphql/schema.graphql">{t('app.footer.api')}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
