import { Alert, Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { Loading } from '../../ui/Loading'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'
import { SlideCanvas } from './SlideCanvas'
import { SlideText } from './SlideText'
import { useSlides } from './slides'
import { useSlideMover } from './useSlideMover'
import type { Room } from './useSessionRoom'

/** The slides in step with the presenter; or at one's own pace, until one wants to follow again. */
export function SlideShow({ room }: { room: Room }) {
  const { t } = useUi()
  const { session } = room.state
  const { slides, failed } = useSlides(session.slides ?? null)
  const [own, setOwn] = useState<{ slides: string; page: number } | null>(null)
  const mover = useSlideMover(room)

  const last = slides?.numPages ?? 1
  const shown = Math.min(mover.page, last)
  const ownPage = own !== null && own.slides === session.slides ? own.page : null
  const page = ownPage ?? shown
  const where = t('session.slides.page', { page, of: last })
  useEffect(() => {
    if (slides) announce(where)
  }, [slides, where])

  if (!session.slides) return null
  if (failed)
    return (
      <Alert data-color="warning" data-size="sm">
        {t('session.slides.failed')}{' '}
        <a href={`/files/${session.slides}`}>{t('session.slides.download')}</a>
      </Alert>
    )
  const turn = (to: number) => {
    const next = Math.min(Math.max(to, 1), last)
    setOwn(next === shown ? null : { slides: session.slides ?? '', page: next })
  }
  return (
    <section className="panel stack slides" aria-label={t('session.slides.title')}>
      <div className="slide-frame">
        {slides ? <SlideCanvas slides={slides} page={page} label={where} /> : <Loading />}
      </div>
      <div className="row between">
        <div className="row">
          <Button
            data-size="sm"
            variant="secondary"
            disabled={page <= 1}
            onClick={() => turn(page - 1)}
          >
            {t('session.slides.previous')}
          </Button>
          <Button
            data-size="sm"
            variant="secondary"
            disabled={page >= last}
            onClick={() => turn(page + 1)}
          >
            {t('session.slides.next')}
          </Button>
          <span className="small">{where}</span>
        </div>
        <a className="small" href={`/files/${session.slides}`}>
          {t('session.slides.download')}
        </a>
      </div>
      {ownPage !== null && (
        <div className="row" role="status">
          <span className="quiet small">{t('session.slides.own', { page: shown })}</span>
          <Button data-size="sm" onClick={() => setOwn(null)}>
            {t('session.slides.follow')}
          </Button>
          {session.viewerMayPresent && session.phase !== 'ENDED' && (
            <Button
              data-size="sm"
              variant="secondary"
              onClick={() => {
                mover.show(ownPage)
                setOwn(null)
              }}
            >
              {t('session.slides.showAll', { page: ownPage })}
            </Button>
          )}
        </div>
      )}
      <TroubleNote trouble={mover.trouble} />
      {slides && <SlideText slides={slides} page={page} />}
    </section>
  )
}
