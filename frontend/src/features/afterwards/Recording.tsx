import { Button, Details, Heading } from '@digdir/designsystemet-react'
import { type RefObject, useRef, useState } from 'react'
import { type AfterwardsPageQuery, WithdrawRecordingDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { CaptionLines } from './CaptionLines'
import { RecordingForm } from './RecordingForm'

type Session = NonNullable<AfterwardsPageQuery['session']>
type Recorded = NonNullable<Session['recording']>

/** The recording with its captions, the word on what the picture shows, and all that was said as text. */
export function Recording({ session, onChanged }: { session: Session; onChanged: () => void }) {
  const { t } = useUi()
  const { recording } = session
  const [start, setStart] = useState<number | null>(null)
  const [opened, setOpened] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const video = useRef<HTMLVideoElement>(null)
  const host = session.viewerIsHost
  const hasCaptions = session.captions.length > 0
  if (!recording && !hasCaptions && !host) return null
  const go = (seconds: number) => {
    setStart(seconds)
    if (!video.current) return
    video.current.currentTime = seconds
    void video.current.play().catch(() => undefined)
  }
  const withdraw = async () => {
    if (!confirm(t('afterwards.recording.withdrawAsk'))) return
    const answer = await mutate(WithdrawRecordingDocument, { session: session.uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChanged()
  }
  return (
    <section className="panel stack" aria-labelledby="after-recording">
      <Heading level={2} data-size="xs" id="after-recording">
        {t('afterwards.recording.title')}
      </Heading>
      {recording ? (
        <>
          <Player recording={recording} video={video} start={start} session={session} />
          <p className="small">{t(`afterwards.recording.pictures.${recording.picture}`)}</p>
        </>
      ) : (
        <p className="quiet">{t('afterwards.recording.none')}</p>
      )}
      {(hasCaptions || host) && (
        <Details onToggle={() => setOpened(true)}>
          <Details.Summary>{t('afterwards.recording.said')}</Details.Summary>
          <Details.Content>
            {opened && (
              <CaptionLines
                key={session.captions[0]?.uuid}
                session={session}
                onGo={recording?.isFile || recording?.frame ? go : undefined}
                onChanged={onChanged}
              />
            )}
          </Details.Content>
        </Details>
      )}
      {host && session.endedAt && (
        <Details>
          <Details.Summary>
            {t(recording ? 'afterwards.recording.change' : 'afterwards.recording.publish')}
          </Details.Summary>
          <Details.Content>
            {session.isRecorded ? (
              <RecordingForm session={session} onChanged={onChanged} />
            ) : (
              <p>{t('afterwards.recording.notAnnounced')}</p>
            )}
            {recording && (
              <Button
                data-size="sm"
                variant="tertiary"
                data-color="danger"
                onClick={() => void withdraw()}
              >
                {t('afterwards.recording.withdraw')}
              </Button>
            )}
            <TroubleNote trouble={trouble} />
          </Details.Content>
        </Details>
      )}
    </section>
  )
}

/** Nothing is loaded from the other site before the viewer has said yes. */
function Player({
  recording,
  session,
  video,
  start,
}: {
  recording: Recorded
  session: Session
  video: RefObject<HTMLVideoElement | null>
  start: number | null
}) {
  const { t, language } = useUi()
  const [agreed, setAgreed] = useState(false)
  const { link, frame, isFile, captions } = recording
  const host = new URL(frame ?? link).hostname
  const plays = isFile || frame
  return (
    <div className="stack session-video">
      {plays && !agreed && (
        <>
          <p>{t('session.video.consent', { host })}</p>
          <div className="row">
            <Button onClick={() => setAgreed(true)}>{t('session.video.agree', { host })}</Button>
          </div>
        </>
      )}
      {agreed && isFile && (
        <video ref={video} controls preload="metadata" src={link} className="recording">
          <track
            kind="captions"
            src={captions}
            srcLang={session.captions[0]?.language.toLowerCase() ?? language}
            label={t('session.captions.title')}
            default
          />
        </video>
      )}
      {agreed && !isFile && frame && (
        <iframe
          key={start}
          src={start === null ? frame : `${frame}?start=${start}`}
          title={t('afterwards.recording.title')}
          allow="fullscreen; autoplay"
          referrerPolicy="strict-origin"
          sandbox="allow-scripts allow-same-origin allow-presentation"
        />
      )}
      <p className="row">
        <a href={link} target="_blank" rel="noreferrer noopener">
          {t('session.video.open', { host: new URL(link).hostname })}
        </a>
        <a href={captions} download="teksting.vtt">
          {t('afterwards.recording.captionsFile')}
        </a>
      </p>
    </div>
  )
}
