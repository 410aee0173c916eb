import { Suspense, lazy } from 'react'
import { Link } from 'react-router'
import { useUi } from '../i18n/useUi'
import { Icon } from '../ui/Icon'
import { MenuButton } from '../ui/MenuButton'
import { addresses } from '../lib/addresses'
import { signOut, useSession, type Viewer } from './session'

// Designsystemet's fields weigh; nobody needs them before the menu is opened.
const PresenceChoice = lazy(() => import('./PresenceChoice'))

/** Who is signed in, which offices they hold, and the way out. */
export function PersonMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useUi()
  const { reload } = useSession()
  return (
    <MenuButton
      label={`${t('app.person.menu')}: ${viewer.person.name}`}
      content={
        <>
          <Icon name="person" />
          <span className="person-label">{viewer.person.name}</span>
        </>
      }
    >
      {(close) => (
        <>
          <div className="menu-person">
            <p>
              <strong>{viewer.person.name}</strong>
            </p>
            {viewer.offices.length === 0 ? (
              <p className="quiet small">{t('app.person.none')}</p>
            ) : (
              <ul className="plain-list quiet small">
                {viewer.offices.map((office) => (
                  <li key={office.uuid}>
                    {[
                      t(`networks.offices.${office.kind}`),
                      office.municipality?.label ?? office.body?.name,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </li>
                ))}
              </ul>
            )}
          </div>
          <Suspense>
            <PresenceChoice shown={viewer.showsPresence} onChosen={reload} />
          </Suspense>
          <Link className="menu-item" to={addresses.registrations} onClick={close}>
            {t('app.person.registrations')}
          </Link>
          <Link className="menu-item" to={addresses.askForAccess()} onClick={close}>
            {t('access.title')}
          </Link>
          <button type="button" className="menu-item" onClick={() => void signOut()}>
            {t('app.signOut')}
          </button>
        </>
      )}
    </MenuButton>
  )
}
