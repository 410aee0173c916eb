import { NavLink, Link, useLocation } from 'react-router'
import { chooseLanguage, uiLanguages } from '../i18n'
import { useUi } from '../i18n/useUi'
import { addresses } from '../lib/addresses'
import { Icon } from '../ui/Icon'
import { MenuButton } from '../ui/MenuButton'
import { NoticeBell } from '../features/notifications/NoticeBell'
import { PersonMenu } from './PersonMenu'
import { useSession } from './session'

export function Header() {
  const { t } = useUi()
  const { viewer } = useSession()
  const { pathname, search } = useLocation()
  return (
    <header className="header">
      <div className="header-inner">
        <Link to={addresses.front} className="brand">
          <img src="/icon.svg" alt="" width="32" height="32" />
          {t('app.name')}
        </Link>
        <nav aria-label={t('app.nav.label')}>
          <ul className="plain-list">
            <PageLinks />
          </ul>
        </nav>
        <div className="header-tools">
          <LanguageMenu />
          {viewer ? (
            <>
              <NoticeBell />
              <PersonMenu viewer={viewer} />
            </>
          ) : (
            <a
              className="ds-button"
              data-variant="primary"
              data-size="sm"
              href={addresses.signIn(pathname + search)}
            >
              {t('app.signIn')}
            </a>
          )}
          <MenuButton className="nav-small" label={t('app.menu')} content={<Icon name="menu" />}>
            {(close) => (
              <ul className="plain-list">
                <PageLinks onChoose={close} />
              </ul>
            )}
          </MenuButton>
        </div>
      </div>
    </header>
  )
}

function PageLinks({ onChoose }: { onChoose?: () => void }) {
  const { t } = useUi()
  const links = [
    [addresses.front, t('app.nav.front')],
    [addresses.network('national'), t('app.nav.national')],
    [addresses.library, t('app.nav.library')],
    [addresses.programmes, t('app.nav.programmes')],
    [addresses.bodies, t('app.nav.bodies')],
  ] as const
  return links.map(([to, name]) => (
    <li key={to}>
      <NavLink
        to={to}
        end={to === '/'}
        className={onChoose ? 'menu-item' : 'header-link'}
        onClick={onChoose}
      >
        {name}
      </NavLink>
    </li>
  ))
}

function LanguageMenu() {
  const { t, language } = useUi()
  return (
    <MenuButton
      label={`${t('app.language.label')}: ${t(`app.language.${language}`)}`}
      content={
        <>
          <Icon name="globe" />
          <span className="language-label">{t(`app.language.${language}`)}</span>
        </>
      }
    >
      {(close) => (
        <ul className="plain-list">
          {uiLanguages.map((each) => (
            <li key={each}>
              <button
                type="button"
                className="menu-item"
                lang={each}
                aria-pressed={each === language}
                onClick={() => {
                  void chooseLanguage(each)
                  close()
                }}
              >
                {t(`app.language.${each}`)}
                {each === language && <Icon name="check" />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </MenuButton>
  )
}
