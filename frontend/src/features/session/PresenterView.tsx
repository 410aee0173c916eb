import { Button, Details, Heading } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { SessionHeadFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import type { Answer, Trouble } from '../../lib/mutate'
import { Loading } from '../../ui/Loading'
import { useDocumentTitle } from '../../ui/Page'
import { TroubleNote } from '../../ui/TroubleNote'
import { CaptionForm } from './CaptionForm'
import { Hands } from './Hands'
import type { StopOfSession } from './loadSession'
import { pageAfter } from './presenterKeys'
import { ProgrammeDesk } from './ProgrammeDesk'
import { QuestionDesk } from './QuestionDesk'
import { QuestionItem } from './QuestionItem'
import { SlideCanvas } from './SlideCanvas'
import { SlidesForm } from './SlidesForm'
import { type SessionState, withHead } from './sessionState'
import { useSlides } from './slides'
import { TimeLeft } from './TimeLeft'
import { useSlideMover } from './useSlideMover'
import { type Room, useSessionRoom } from './useSessionRoom'

/** The slide that all see, the one that comes, the time, and what the room asks. */
export function PresenterView({
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
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { session } = room.state
  const lead = async (answering: Promise<Answer<{ session?: SessionHeadFragment | null }>>) => {
    const answer = await answering
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done' || !answer.payload.session) return
    const head = answer.payload.session
    room.update((before) => withHead(before, head))
  }
  useDocumentTitle(t('session.presenter.title', { stop: stop.label }))
  return (
    <div className="presenter">
      <header className="row between">
        <Heading level={1} data-size="2xs" tabIndex={-1} data-page-heading>
          {t('session.presenter.title', { stop: stop.label })}
        </Heading>
        <Link to={addresses.session(stop.uuid)}>{t('session.presenter.back')}</Link>
      </header>
      {room.line === 'down' && (
        <p role="status" className="quiet small">
          {t('app.reconnecting')}
        </p>
      )}
      <div className="presenter-columns">
        <div className="stack">
          {session.slides ? (
            <Turning key={session.slides} file={session.slides} room={room} />
          ) : (
            <>
              <p className="quiet">{t('session.presenter.noSlides')}</p>
              {session.phase !== 'ENDED' && <SlidesForm room={room} />}
            </>
          )}
          {session.viewerMayCaption && session.phase === 'LIVE' && (
            <CaptionForm session={session.uuid} />
          )}
        </div>
        <div className="stack">
          <TimeLeft stop={stop} item={session.currentItem} />
          {session.viewerIsHost && (
            <Details>
              <Details.Summary>{t('session.desk.programme')}</Details.Summary>
              <Details.Content>
                <ProgrammeDesk
                  room={room}
                  stop={stop}
                  onLead={(answering) => void lead(answering)}
                />
              </Details.Content>
            </Details>
          )}
          <TroubleNote trouble={trouble} />
          <Hands room={room} onTrouble={setTrouble} />
          {session.viewerIsHost ? (
            <QuestionDesk room={room} onTrouble={setTrouble} />
          ) : (
            <Shown room={room} />
          )}
        </div>
      </div>
    </div>
  )
}

/** Turned by buttons, and by keys from anywhere but a field that one writes in. */
function Turning({ file, room }: { file: string; room: Room }) {
  const { t } = useUi()
  const { slides, failed } = useSlides(file)
  const mover = useSlideMover(room)
  const last = slides?.numPages ?? 1
  const page = Math.min(mover.page, last)
  const turn = (to: number) => {
    const next = Math.min(Math.max(to, 1), last)
    if (next !== page) mover.show(next)
  }
  const latest = useRef<(event: KeyboardEvent) => void>(() => undefined)
  useEffect(() => {
    latest.current = (event) => {
      const next = pageAfter(event, page, last)
      if (next === null) return
      event.preventDefault()
      turn(next)
    }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => latest.current(event)
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  if (failed) return <p role="alert">{t('session.slides.failed')}</p>
  if (!slides) return <Loading />
  const where = t('session.slides.page', { page, of: last })
  return (
    <section className="stack" aria-label={t('session.slides.title')}>
      <SlideCanvas slides={slides} page={page} label={where} />
      <div className="row">
        <Button variant="secondary" disabled={page <= 1} onClick={() => turn(page - 1)}>
          {t('session.slides.previous')}
        </Button>
        <Button disabled={page >= last} onClick={() => turn(page + 1)}>
          {t('session.slides.next')}
        </Button>
        <span role="status">{where}</span>
      </div>
      <p className="quiet small">{t('session.presenter.keys')}</p>
      <TroubleNote trouble={mover.trouble} />
      <div className="presenter-next">
        <p className="quiet small">
          {page < last ? t('session.presenter.next') : t('session.presenter.last')}
        </p>
        {page < last && (
          <SlideCanvas
            slides={slides}
            page={page + 1}
            label={t('session.slides.page', { page: page + 1, of: last })}
          />
        )}
      </div>
    </section>
  )
}

/** What the hosts show, for a presenter who does not lead. */
function Shown({ room }: { room: Room }) {
  const { t } = useUi()
  const shown = room.state.session.questions.filter((each) => each.status === 'VISIBLE')
  return (
    <section className="stack" aria-label={t('session.questions.title')}>
      <strong>{t('session.questions.title')}</strong>
      {shown.length === 0 && <p className="quiet">{t('session.presenter.noQuestions')}</p>}
      <ul className="plain-list stack">
        {shown.map((question) => (
          <QuestionItem key={question.uuid} question={question} room={room} />
        ))}
      </ul>
    </section>
  )
}
