import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { useSession } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { Icon } from '../../ui/Icon'
import { CalendarLeaf, keyOf, nextDates } from './CalendarLeaf'
import type { NetworkOnPage } from './NetworkPage'
import { SmallMap } from './SmallMap'

/** Beside the topics: the next dates, the chat, and who runs the network. */
export function NetworkAside({ network, map }: { network: NetworkOnPage; map: boolean }) {
  const { t } = useUi()
  const { viewer } = useSession()
  const dates = nextDates(network.calendar)
  return (
    <div className="stack">
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
          <Link to={addresses.networkCalendar(network.key)}>{t('networks.calendar.title')}</Link>
        </p>
      </section>
      {network.county && map && <SmallMap number={network.county.number} />}
      {network.viewerIsMember && (
        <section className="panel">
          <Heading level={2} data-size="2xs">
            {t('chat.title')}
          </Heading>
          <p>
            {network.chat && network.chat.viewerUnread > 0
              ? t('app.front.chatUnread', { count: network.chat.viewerUnread })
              : t('app.front.chatRead')}
          </p>
          <Link
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            to={addresses.networkChat(network.key)}
          >
            <Icon name="chat" />
            {t('app.front.openChat')}
          </Link>
        </section>
      )}
      {viewer && viewer.offices.length > 0 && !network.viewerIsMember && (
        <section className="panel">
          <Heading level={2} data-size="2xs">
            {t('access.join')}
          </Heading>
          <p>{t('access.joinText')}</p>
          <Link
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            to={addresses.askForAccess(network.key)}
          >
            {t('access.title')}
          </Link>
        </section>
      )}
      <section className="panel">
        <Heading level={2} data-size="2xs">
          {t('networks.about.bodies')}
        </Heading>
        <ul className="plain-list" style={{ marginTop: '0.5rem' }}>
          {network.bodies.map((body) => (
            <li key={body.key}>{body.name}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
