import type { PollLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { langOf } from '../../lib/languages'
import { useChannel } from '../../live'
import { useDocumentTitle } from '../../ui/Page'
import { RichText } from '../../ui/RichText'
import { hallAddress, hallLink, spoken } from './hall'
import type { StopOfSession } from './loadSession'
import { labelsOf } from './pollLabels'
import { PollResult } from './PollResult'
import { QrCode } from './QrCode'
import { SlideCanvas } from './SlideCanvas'
import { applySessionSignal, type SessionState } from './sessionState'
import { useSlides } from './slides'
import { type Room, useSessionRoom } from './useSessionRoom'

/** An open poll first, else the question that hosts have pinned, else the slide; what is said stands below. */
export function ScreenView({
  stop,
  snapshot,
  onReload,
}: {
  stop: StopOfSession
  snapshot: SessionState
  onReload: () => void
}) {
  const { t } = useUi()
  const room = useSessionRoom(snapshot, onReload)
  const { session } = room.state
  useDocumentTitle(t('session.screen.title', { stop: stop.label }))
  const poll = session.polls.filter((each) => each.status === 'OPEN').at(-1)
  const pinned = session.questions.find((each) => each.isPinned && each.status === 'VISIBLE')
  const said = session.captions.slice(-2)
  return (
    <div className="screen">
      <div className="screen-main">
        {session.phase !== 'LIVE' ? (
          <>
            <h1>{stop.label}</h1>
            <p>
              {t(session.phase === 'LOBBY' ? 'session.screen.waiting' : 'session.screen.ended')}
            </p>
          </>
        ) : (
          <>
            <h1 className="visually-hidden">{stop.label}</h1>
            {poll ? (
              <Asked poll={poll} room={room} />
            ) : pinned?.body ? (
              <section aria-label={t('session.screen.question')}>
                <RichText html={pinned.body.html} language={pinned.body.language} />
              </section>
            ) : (
              session.slides && <Slide file={session.slides} page={session.slide ?? 1} />
            )}
          </>
        )}
      </div>
      {said.length > 0 && (
        <section className="screen-captions" aria-label={t('session.screen.captions')}>
          {said.map((line) => (
            <p key={line.uuid} lang={langOf(line.language)}>
              {line.line ?? '—'}
            </p>
          ))}
        </section>
      )}
      {session.hallCode && session.phase !== 'ENDED' && (
        <footer className="screen-foot row">
          <QrCode text={hallLink(session.hallCode.code)} />
          <p>{t('session.hall.join', { address: hallAddress() })}</p>
          <strong className="hall-code">{spoken(session.hallCode.code)}</strong>
        </footer>
      )}
    </div>
  )
}

function Slide({ file, page }: { file: string; page: number }) {
  const { t } = useUi()
  const { slides } = useSlides(file)
  if (!slides) return null
  const shown = Math.min(page, slides.numPages)
  return (
    <div className="screen-slide">
      <SlideCanvas
        slides={slides}
        page={shown}
        label={t('session.slides.page', { page: shown, of: slides.numPages })}
      />
    </div>
  )
}

/** A poll that the hall answers; with its result as it grows where who shows the page may see it. */
function Asked({ poll, room }: { poll: PollLineFragment; room: Room }) {
  const { t } = useUi()
  const sees = poll.result != null || room.state.session.viewerIsHost
  useChannel(sees ? poll.channel : null, room.state.asOf, {
    onSignal: (signal) => room.update((before) => applySessionSignal(before, signal)),
  })
  const labels = labelsOf(poll)
  return (
    <section lang={langOf(poll.language)} aria-label={poll.question ?? undefined}>
      <h2>{poll.question ?? t('forum.erased')}</h2>
      {poll.result ? (
        <PollResult poll={poll} labels={labels} />
      ) : (
        <ul>
          {labels.map((label, at) => (
            <li key={at}>{label}</li>
          ))}
        </ul>
      )}
      <p>
        {t('session.screen.answer')} · {t('session.polls.answers', { count: poll.answers })}
      </p>
    </section>
  )
}
