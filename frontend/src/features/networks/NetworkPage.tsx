import { NavLink, Outlet, useLocation, useOutletContext, useParams } from 'react-router'
import { useSession } from '../../app/session'
import { NetworkPageDocument, type NetworkPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailureNote, LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import { networkName } from './networkName'
import { OfficialNames } from './OfficialNames'
import './NetworkPage.css'

export type NetworkOnPage = NonNullable<NetworkPageQuery['network']>

/** A network's name and tabs; the tab's own page is below. */
export default function NetworkPage() {
  const { t } = useUi()
  const { key = '' } = useParams()
  const { viewer } = useSession()
  const { pathname } = useLocation()
  const { data, failure, reload } = useSnapshot(NetworkPageDocument, { key })
  if (failure) return <FailedPage onRetry={reload} failure={failure} />
  if (!data) return <LoadingPage />
  const { network } = data
  if (!network) return <NoSuchPage />

  const { county, coverage } = network
  const tabs = [
    { to: addresses.network(key), name: t('networks.tabs.topics'), shown: true },
    {
      to: addresses.networkChat(key),
      name: t('networks.tabs.chat'),
      shown: network.viewerIsMember,
      unread: network.chat?.viewerUnread,
    },
    { to: addresses.networkCalendar(key), name: t('networks.tabs.calendar'), shown: true },
    {
      to: addresses.networkMunicipalities(key),
      name: t('networks.tabs.municipalities'),
      shown: county != null,
    },
    { to: addresses.networkAbout(key), name: t('networks.tabs.about'), shown: true },
  ].filter((tab) => tab.shown)

  return (
    <Page
      title={networkName(network, t)}
      crumbs={[{ name: t('app.norway'), to: addresses.front }]}
      audience={pathname === addresses.networkChat(key) ? 'members' : 'everyone'}
      below={
        <p className="quiet" style={{ margin: '0.25rem 0 0' }}>
          {county && county.officialNames.some(({ name }) => name !== county.name) && (
            <>
              <OfficialNames names={county.officialNames} beside={county.name} />
              {' · '}
            </>
          )}
          {t('networks.coverage', {
            filled: coverage.withMainContact,
            total: coverage.municipalities,
          })}
        </p>
      }
    >
      <nav aria-label={t('networks.tabs.label')} className="tabs">
        <ul className="plain-list">
          {tabs.map((tab) => (
            <li key={tab.to}>
              <NavLink to={tab.to} end>
                {tab.name}
                {viewer && tab.unread && pathname !== tab.to ? (
                  <span className="count" aria-label={t('networks.unread', { count: tab.unread })}>
                    {tab.unread}
                  </span>
                ) : null}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet context={network} />
    </Page>
  )
}

export function useNetwork(): NetworkOnPage {
  return useOutletContext<NetworkOnPage>()
}

function FailedPage(props: Parameters<typeof FailureNote>[0]) {
  return (
    <div className="page">
      <FailureNote {...props} />
    </div>
  )
}
