import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { videoFrame } from './videoFrame'

/** A video elsewhere: nothing is loaded from there before the reader has said yes. */
export function VideoConsent({ link, consent }: { link: string; consent: string }) {
  const { t } = useUi()
  const [agreed, setAgreed] = useState(false)
  const frame = videoFrame(link)
  const host = new URL(frame ?? link).hostname
  return (
    <div className="stack experience-video">
      {frame && agreed ? (
        <iframe
          src={frame}
          title={t('experiences.page.video')}
          allow="fullscreen"
          referrerPolicy="strict-origin"
          sandbox="allow-scripts allow-same-origin allow-presentation"
        />
      ) : (
        frame && (
          <div className="experience-video-ask">
            <p>{t('experiences.page.videoConsent', { host })}</p>
            <Button variant="secondary" onClick={() => setAgreed(true)}>
              {t('experiences.page.showVideo', { host })}
            </Button>
          </div>
        )
      )}
      <p style={{ margin: 0 }}>
        <a href={link} target="_blank" rel="noreferrer noopener">
          {t('experiences.page.openVideo', { host: new URL(link).hostname })}
        </a>
      </p>
      <p className="quiet small" style={{ margin: 0 }}>
        {consent}
      </p>
    </div>
  )
}
