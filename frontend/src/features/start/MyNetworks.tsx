import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { Viewer } from '../../app/session'
import { MyFrontPageDocument, type MyFrontPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { languageOf } from '../../lib/languages'
import { useSnapshot } from '../../lib/useSnapshot'
import { EmptyState } from '../../ui/EmptyState'
import { Icon } from '../../ui/Icon'
import { FailureNote, Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { TopicRow } from '../forum/TopicRow'
import { CalendarLeaf, keyOf, nextDates } from '../networks/CalendarLeaf'
import { networkName } from '../networks/networkName'
import { NoticeRow } from '../notifications/NoticeRow'
import '../networks/NetworkPage.css'

type MyNetwork = NonNullable<MyFrontPageQuery['viewer']>['networks'][number]
/** National leads see all networks; their first screen shows the first few. */
const shown = 4

/** Three minutes on a Tuesday: what is new in my networks, what is next, who wants me. */
export function MyNetworks({ viewer }: { viewer: Viewer }) {
  const { t, language } = useUi()
  const { data, failure, reload } = useSnapshot(MyFrontPageDocument, {
    language: languageOf(language),
  })
  const mine = data?.viewer
  const [firstName = ''] = viewer.person.name.split(' ')
  return (
    <div className="mine">
      <Page
        title={t('app.front.hello', { name: firstName })}
        audience="everyone"
        below={
          <p className="quiet" style={{ margin: 0 }}>
            {t('app.front.helloText')}
          </p>
        }
      >
        {failure && <FailureNote failure={failure} onRetry={reload} />}
        {!mine && !failure && <Loading />}
        {mine && (
          <div className="columns">
            <div>
              {mine.networks.length === 0 && (
                <EmptyState title={t('app.front.noNetwork')} hint={t('app.front.noNetworkText')}>
                  <Link className="ds-button" data-variant="primary" to={addresses.askForAccess()}>
                    {t('access.title')}
                  </Link>
                </EmptyState>
              )}
              {ordered(mine.networks)
                .slice(0, shown)
                .map((network) => (
                  <NewestTopics key={network.key} network={network} />
                ))}
            </div>
            <div className="stack">
              <WhoAsks networks={mine.networks} />
              <NextDates calendar={data.calendar} />
              <ChatActivity networks={mine.networks.slice(0, shown)} />
              <section className="panel">
                <Heading level={2} data-size="2xs">
                  {t('app.notices.title')}
                </Heading>
                {mine.notices.nodes.length === 0 ? (
                  <p className="quiet">{t('app.notices.emptyHint')}</p>
                ) : (
                  <ul className="plain-list notices">
                    {mine.notices.nodes.slice(0, 3).map((notice) => (
                      <li key={notice.uuid}>
                        <NoticeRow notice={notice} />
                      </li>
                    ))}
                  </ul>
                )}
                <Link to={addresses.notices}>{t('app.notices.see')}</Link>
              </section>
            </div>
          </div>
        )}
      </Page>
    </div>
  )
}

/** The own counties first, then the national one. */
function ordered(networks: MyNetwork[]): MyNetwork[] {
  return [...networks].sort((a, b) => Number(a.kind === 'NATIONAL') - Number(b.kind === 'NATIONAL'))
}

function NewestTopics({ network }: { network: MyNetwork }) {
  const { t } = useUi()
  const name = networkName(network, t)
  return (
    <section className="mine-network">
      <div className="row between mine-head">
        <Heading level={2} data-size="xs">
          <Link to={addresses.network(network.key)}>{name}</Link>
        </Heading>
        {network.viewerIsMember && (
          <Link
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            to={addresses.startTopic(network.key)}
          >
            <Icon name="plus" />
            {t('forum.start')}
          </Link>
        )}
      </div>
      {network.topics.nodes.length === 0 ? (
        <EmptyState title={t('forum.empty')} hint={t('forum.emptyHint')} />
      ) : (
        <ul className="plain-list panel topic-rows">
          {network.topics.nodes.map((topic) => (
            <li key={topic.uuid}>
              <TopicRow topic={topic} />
            </li>
          ))}
        </ul>
      )}
      {network.topics.totalCount > network.topics.nodes.length && (
        <p style={{ margin: '0.5rem 0 0' }}>
          <Link to={addresses.network(network.key)}>{t('app.front.allTopics', { name })}</Link>
        </p>
      )}
    </section>
  )
}

function NextDates({ calendar }: { calendar: MyFrontPageQuery['calendar'] }) {
  const { t } = useUi()
  const dates = nextDates(calendar)
  return (
    <section className="panel">
      <Heading level={2} data-size="2xs">
        {t('app.front.dates')}
      </Heading>
      {dates.length === 0 ? (
        <p className="quiet" style={{ marginBottom: 0 }}>
          {t('app.front.noDates')}
        </p>
      ) : (
        <ul className="plain-list" style={{ marginTop: '0.75rem' }}>
          {dates.map((item) => (
            <li key={keyOf(item)}>
              <CalendarLeaf item={item} />
            </li>
          ))}
        </ul>
      )}
      <p style={{ margin: '0.5rem 0 0' }}>
        <Link to={addresses.calendar}>{t('networks.calendar.own')}</Link>
      </p>
    </section>
  )
}

/** For those who run networks: who waits for their answer. Nobody does: nothing to show. */
function WhoAsks({ networks }: { networks: MyNetwork[] }) {
  const { t } = useUi()
  const asked = networks.filter((network) => network.accessRequests.length > 0)
  if (asked.length === 0) return null
  return (
    <section className="panel">
      <Heading level={2} data-size="2xs">
        {t('access.forYou')}
      </Heading>
      <ul className="plain-list municipality-list">
        {asked.map((network) => (
          <li key={network.key}>
            <Link to={addresses.networkRequests(network.key)}>
              <span>{networkName(network, t)}</span>
              <span className="quiet small">
                {t('access.waiting', { count: network.accessRequests.length })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChatActivity({ networks }: { networks: MyNetwork[] }) {
  const { t } = useUi()
  const chats = networks.filter((network) => network.chat)
  if (chats.length === 0) return null
  return (
    <section className="panel">
      <Heading level={2} data-size="2xs">
        {t('app.front.chat')}
      </Heading>
      <ul className="plain-list municipality-list">
        {chats.map((network) => (
          <li key={network.key}>
            <Link to={addresses.networkChat(network.key)}>
              <span>{networkName(network, t)}</span>
              <span className="quiet small">
                {network.chat && network.chat.viewerUnread > 0
                  ? t('app.front.chatUnread', { count: network.chat.viewerUnread })
                  : t('app.front.chatRead')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
