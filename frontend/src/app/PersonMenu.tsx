import { useUi } from '../i18n/useUi'
import { Icon } from '../ui/Icon'
import { MenuButton } from '../ui/MenuButton'
import { signOut, type Viewer } from './session'

/** Who is signed in, which offices they hold, and the way out. */
export function PersonMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useUi()
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
      {() => (
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
          <button type="button" className="menu-item" onClick={() => void signOut()}>
            {t('app.signOut')}
          </button>
        </>
      )}
    </MenuButton>
  )
}
