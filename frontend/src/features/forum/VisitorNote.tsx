import { Heading } from '@digdir/designsystemet-react'
import { Link, useLocation } from 'react-router'
import { useSession } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'

/** What visitors see where the conversations are: why they do not see them, and what to do. */
export function VisitorNote({ network }: { network: string }) {
  const { t } = useUi()
  const { viewer } = useSession()
  const { pathname } = useLocation()
  return (
    <section className="panel stack">
      <Heading level={2} data-size="xs">
        {t('networks.visitor.title')}
      </Heading>
      <p style={{ margin: 0 }}>
        {viewer ? t('networks.visitor.noOffice') : t('networks.visitor.text')}
      </p>
      <div>
        {viewer ? (
          <Link className="ds-button" data-variant="primary" to={addresses.askForAccess(network)}>
            {t('access.title')}
          </Link>
        ) : (
          <a className="ds-button" data-variant="primary" href={addresses.signIn(pathname)}>
            {t('app.signIn')}
          </a>
        )}
      </div>
    </section>
  )
}
