import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useUi } from '../../i18n/useUi'
import type { SessionState } from './sessionState'

/** Picture and sound: a link, or another site's page once the viewer has agreed to load it. */
export function Video({ session }: { session: SessionState['session'] }) {
  const { t } = useUi()
  const [agreed, setAgreed] = useState<string | null>(null)
  const { video, viewerVideoLink } = session
  const link = viewerVideoLink ?? video.link
  if (!link) return null
  const host = new URL(video.frame ?? link).hostname
  return (
    <section className="panel stack session-video" aria-label={t('session.video.title')}>
      {video.frame && agreed === video.frame ? (
        <iframe
          src={video.frame}
          title={t('session.video.title')}
          allow="fullscreen; autoplay"
          referrerPolicy="strict-origin"
          sandbox="allow-scripts allow-same-origin allow-presentation"
        />
      ) : (
        video.frame && (
          <>
            <p>{t('session.video.consent', { host })}</p>
            <Button onClick={() => setAgreed(video.frame ?? null)}>
              {t('session.video.agree', { host })}
            </Button>
          </>
        )
      )}
      <a href={link} target="_blank" rel="noreferrer noopener">
        {t('session.video.open', { host: new URL(link).hostname })}
      </a>
    </section>
  )
}
