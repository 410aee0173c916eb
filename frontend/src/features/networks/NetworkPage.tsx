import { Outlet, useLocation, useOutletContext, useParams } from 'react-router'
import { useSession } from '../../app/session'
import { NetworkPageDocument, type NetworkPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import type { Audience } from '../../ui/CopyLink'
import { Page } from '../../ui/Page'
import { TabRow } from '../../ui/TabRow'
import { NoSuchPage } from '../identity/NoSuchPage'
import { useAccessQueue } from '../access/useAccessQueue'
import { networkName } from './networkName'
import { OfficialNames } from './OfficialNames'
import './NetworkPage.css'

export type NetworkOnPage = NonNullable<NetworkPageQuery['network']>

export default function NetworkPage() {
  const { key = '' } = useParams()
  const { data, failure, reload } = useSnapshot(NetworkPageDocument, { key })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { asOf, network } = data
  if (!network) return <NoSuchPage />
  return <LoadedNetwork key={key} network={network} asOf={asOf} onReload={reload} />
}

/** A network's name and tabs; the tab's own page is below. The queue of who asks to be let in lives. */
function LoadedNetwork({
  network: { key, ...rest },
  asOf,
  onReload,
}: {
  network: NetworkOnPage
  asOf: number
  onReload: () => void
}) {
  const { t } = useUi()
  const { viewer } = useSession()
  const { pathname } = useLocation()
  const accessRequests = useAccessQueue(
    rest.viewerCanAnswerAccess ? key : null,
    rest.accessRequests,
    asOf,
    onReload,
  )
  const network = { key, ...rest, accessRequests }
  if (pathname === addresses.networkRequests(key) && !network.viewerCanAnswerAccess)
    return <NoSuchPage />
  if (pathname === addresses.networkFlags(key) && !network.viewerCanModerate) return <NoSuchPage />
  if (pathname === addresses.networkStatements(key) && !network.viewerIsMember)
    return <NoSuchPage />
  if (isForOffices(pathname, key) && !viewer) return <NoSuchPage />
  const { county, coverage } = network
  const flagged = network.flaggedPosts.length + network.flaggedThings.length
  const counted = (count: number | undefined, says: 'networks.unread' | 'access.waiting') =>
    viewer && count ? { count, says: t(says, { count }) } : null
  const tabs = [
    { to: addresses.network(key), name: t('networks.tabs.topics'), shown: true },
    {
      to: addresses.networkChat(key),
      name: t('networks.tabs.chat'),
      shown: network.viewerIsMember,
      waits: counted(network.chat?.viewerUnread, 'networks.unread'),
    },
    { to: addresses.networkCalendar(key), name: t('networks.tabs.calendar'), shown: true },
    {
      to: addresses.networkOffers(key),
      name: t('networks.tabs.offers'),
      shown: county != null || network.viewerIsMember,
    },
    {
      to: addresses.networkMunicipalities(key),
      name: t('networks.tabs.municipalities'),
      shown: county != null,
    },
    {
      to: addresses.networkJourneys(key),
      name: t('networks.tabs.journeys'),
      shown: viewer != null,
    },
    {
      to: addresses.networkStatements(key),
      name: t('networks.tabs.statements'),
      shown: network.viewerIsMember,
    },
    { to: addresses.networkAbout(key), name: t('networks.tabs.about'), shown: true },
    {
      to: addresses.networkRequests(key),
      name: t('access.queue'),
      shown: network.viewerCanAnswerAccess,
      waits: counted(accessRequests.length, 'access.waiting'),
    },
    {
      to: addresses.networkFlags(key),
      name: t('networks.tabs.flags'),
      shown: network.viewerCanModerate,
      waits: counted(flagged, 'access.waiting'),
    },
  ].filter((tab) => tab.shown)

  return (
    <Page
      title={networkName(network, t)}
      crumbs={[{ name: t('app.norway'), to: addresses.front }]}
      audience={audienceOf(pathname, key)}
      below={
        <p className="quiet" style={{ margin: '0.25rem 0 0' }}>
          {county && county.officialNames.some(({ name }) => name !== county.name) && (
            <>
              <OfficialNames names={county.officialNames} beside={county.name} />
              {' · '}
            </>
          )}
          {coverage.withMainContact === 0
            ? t('networks.coverageNone')
            : t('networks.coverage', {
                count: coverage.withMainContact,
                total: coverage.municipalities,
              })}
        </p>
      }
    >
      <TabRow label={t('networks.tabs.label')} tabs={tabs} />
      <Outlet context={network} />
    </Page>
  )
}

const isForOffices = (pathname: string, key: string) =>
  [addresses.networkJourneys(key), addresses.networkReports(key)].includes(pathname)

function audienceOf(pathname: string, key: string): Audience {
  if ([addresses.networkChat(key), addresses.networkStatements(key)].includes(pathname))
    return 'members'
  if (isForOffices(pathname, key)) return 'office'
  const forFew = [addresses.networkRequests(key), addresses.networkFlags(key)]
  return forFew.includes(pathname) ? 'facilitators' : 'everyone'
}

export function useNetwork(): NetworkOnPage {
  return useOutletContext<NetworkOnPage>()
}
