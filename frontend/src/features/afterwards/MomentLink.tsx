import type { AfterwardsPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { quoted } from '../../lib/words'
import { linkAt, position, secondsInto } from './moments'

type Session = NonNullable<AfterwardsPageQuery['session']>

/** The place in the recording of something that was asked or written while the session was on; null for anything else. */
export function placeOf(session: Session, instant: string) {
  const { recording, startedAt, endedAt } = session
  if (!recording || !startedAt || !endedAt) return null
  const at = Date.parse(instant)
  if (at < Date.parse(startedAt) || at > Date.parse(endedAt)) return null
  const seconds = secondsInto(instant, recording.beginsAt)
  return { at: position(seconds), link: linkAt(recording.link, seconds) }
}

export function MomentLink({ session, instant }: { session: Session; instant: string }) {
  const { t } = useUi()
  const place = placeOf(session, instant)
  if (!place) return null
  return (
    <a className="small" href={place.link} target="_blank" rel="noreferrer noopener">
      {t('afterwards.inRecording', { at: place.at })}
    </a>
  )
}

/** The words as a quote, with the place in the recording where there is one. */
export function useMomentText() {
  const { t } = useUi()
  return (session: Session, instant: string, words: string) => {
    const quote = quoted(words)
    const place = placeOf(session, instant)
    return place
      ? `${quote}\n\n[${t('afterwards.inRecording', { at: place.at })}](${place.link})`
      : quote
  }
}
