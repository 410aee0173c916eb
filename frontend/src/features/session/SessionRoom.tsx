import { Alert, Tabs, Tag } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { useSession } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Captions } from './Captions'
import type { StopOfSession } from './loadSession'
import { PollCard } from './PollCard'
import { Questions } from './Questions'
import { ReactionBar } from './ReactionBar'
import { SessionChat } from './SessionChat'
import { SlideShow } from './SlideShow'
import { TourMap } from '../tours/TourMap'
import { roleOf, type SessionState } from './sessionState'
import { useSessionRoom } from './useSessionRoom'
import { Video } from './Video'

// Few lead; the many are spared the desk.
const HostDesk = lazy(() => import('./HostDesk'))
const PartDesk = lazy(() => import('./PartDesk'))

/** Phone first: picture and what is on now, then one thing at a time; hosts have their desk as one more. */
export function SessionRoom({
  stop,
  snapshot,
  onReload,
}: {
  stop: StopOfSession
  snapshot: SessionState
  onReload: () => void
}) {
  const { t } = useUi()
  const { viewer } = useSession()
  const room = useSessionRoom(snapshot, onReload)
  const { session } = room.state
  const now = stop.programme.find((item) => item.uuid === session.currentItem)
  const polls = session.polls.filter((poll) => poll.status !== 'DRAFT')
  const role = roleOf(session, viewer?.person?.uuid)
  const first = session.viewerIsHost || role ? 'desk' : 'questions'
  // Who is given a part while typing stays where they are.
  const [chosen, setChosen] = useState<string>(first)
  const tab = chosen === 'desk' ? first : chosen
  const open = polls.filter((poll) => poll.status === 'OPEN' && !poll.viewerAnswered)
  return (
    <Page
      title={stop.label}
      crumbs={[{ name: stop.tour.title, to: addresses.tour(stop.tour.uuid) }]}
      below={
        <div className="row session-status">
          <Tag data-color={session.phase === 'LIVE' ? 'success' : 'neutral'}>
            {t(`session.phases.${session.phase}`)}
          </Tag>
          {role && <Tag data-color="info">{t(`session.people.roles.${role}`)}</Tag>}
          <span className="quiet small">
            {t('session.attendance', { count: session.attendance })}
          </span>
          {now && <span>{t('session.now', { item: now.title })}</span>}
        </div>
      }
    >
      {session.isRecorded && session.phase !== 'ENDED' && (
        <Alert data-color="warning" data-size="sm">
          {t('session.recorded')}
        </Alert>
      )}
      {session.phase === 'ENDED' && (
        <Alert data-color="info" data-size="sm">
          <Link to={addresses.afterwards(stop.uuid)}>{t('afterwards.link')}</Link>
        </Alert>
      )}
      {session.next && (
        <Alert data-color="info" data-size="sm">
          <Link to={addresses.session(session.next)}>{t('session.next')}</Link>
        </Alert>
      )}
      {room.line === 'down' && (
        <p role="status" className="quiet small">
          {t('app.reconnecting')}
        </p>
      )}
      <div className="session-columns">
        <div className="stack">
          <SlideShow room={room} />
          <Video session={session} />
          <Captions lines={session.captions} />
          <ReactionBar room={room} />
        </div>
        <div className="session-map">
          <TourMap tour={stop.tour.uuid} />
        </div>
        <Tabs key={first} className="session-tabs" value={tab} onChange={setChosen} data-size="sm">
          <Tabs.List>
            {first === 'desk' && (
              <Tabs.Tab value="desk">
                {t(session.viewerIsHost ? 'session.desk.title' : 'session.desk.part')}
              </Tabs.Tab>
            )}
            <Tabs.Tab value="questions">{t('session.questions.title')}</Tabs.Tab>
            <Tabs.Tab value="polls">
              {open.length > 0
                ? t('session.polls.titleOpen', { count: open.length })
                : t('session.polls.title')}
            </Tabs.Tab>
            <Tabs.Tab value="chat">{t('chat.title')}</Tabs.Tab>
          </Tabs.List>
          {first === 'desk' && (
            <Tabs.Panel value="desk">
              <Suspense fallback={<Loading />}>
                {session.viewerIsHost ? (
                  <HostDesk room={room} stop={stop} />
                ) : (
                  <PartDesk room={room} />
                )}
              </Suspense>
            </Tabs.Panel>
          )}
          <Tabs.Panel value="questions">
            <Questions room={room} />
          </Tabs.Panel>
          <Tabs.Panel value="polls">
            <div className="stack">
              {polls.length === 0 && <p className="quiet">{t('session.polls.none')}</p>}
              {[...polls].reverse().map((poll) => (
                <PollCard key={poll.uuid} poll={poll} room={room} />
              ))}
            </div>
          </Tabs.Panel>
          <Tabs.Panel value="chat">
            <SessionChat chatKey={session.chat} title={t('chat.title')} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </Page>
  )
}
