import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import {
  type AfterwardsPageQuery,
  ChangeCaptionDocument,
  SaidInSessionDocument,
  type SaidInSessionQuery,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { langOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailureNote, Loading } from '../../ui/Loading'
import { TroubleNote } from '../../ui/TroubleNote'
import { ToExperience } from '../experiences/ToExperience'
import { LedTo } from '../story/LedTo'
import { linkAt, position, secondsInto } from './moments'

type Session = NonNullable<AfterwardsPageQuery['session']>
type Line = NonNullable<SaidInSessionQuery['session']>['said'][number]

/** All that was said, with the place in the recording; hosts and captioners put it right. */
export function CaptionLines({
  session,
  onGo,
  onChanged,
}: {
  session: Session
  /** Goes to that second of the recording. */
  onGo?: (seconds: number) => void
  onChanged: () => void
}) {
  const { t } = useUi()
  const { data, failure, reload } = useSnapshot(SaidInSessionDocument, { id: session.uuid })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading lines={3} />
  const lines = data.session?.said ?? []
  const beginsAt = session.recording?.beginsAt ?? session.startedAt
  if (lines.length === 0) return <p className="quiet">{t('afterwards.recording.nothingSaid')}</p>
  return (
    <ul className="plain-list said">
      {lines.map((line) => (
        <SaidLine
          key={line.uuid}
          line={line}
          seconds={beginsAt ? secondsInto(line.saidAt, beginsAt) : 0}
          link={session.recording?.link}
          canWrite={session.viewerMayCaption}
          onGo={onGo}
          onChanged={() => {
            reload()
            onChanged()
          }}
        />
      ))}
    </ul>
  )
}

function SaidLine({
  line,
  seconds,
  link,
  canWrite,
  onGo,
  onChanged,
}: {
  line: Line
  seconds: number
  link?: string
  canWrite: boolean
  onGo?: (seconds: number) => void
  onChanged: () => void
}) {
  const { t } = useUi()
  const [text, setText] = useState<{ typed: string; version: number } | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const at = position(seconds)
  const lang = langOf(line.language)
  const save = async (typed: string | null, version: number) => {
    const answer = await mutate(ChangeCaptionDocument, { caption: line.uuid, version, line: typed })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') setText(null)
    // What another one wrote is shown beside what was typed; saved again, it is saved over that.
    else if (text) setText({ ...text, version: line.version })
    if (answer.kind !== 'failed') onChanged()
  }
  return (
    <li className="said-line">
      {onGo ? (
        <Button
          data-size="sm"
          variant="tertiary"
          aria-label={t('afterwards.recording.goTo', { at })}
          onClick={() => onGo(seconds)}
        >
          {at}
        </Button>
      ) : (
        <span className="quiet small">{at}</span>
      )}
      {text ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void save(text.typed, text.version)
          }}
        >
          {line.version > text.version && (
            <p className="small">
              {t('afterwards.conflict.stands')}: <span lang={lang}>{line.line}</span>
            </p>
          )}
          <Textfield
            label={t('afterwards.recording.line', { at })}
            lang={lang}
            maxLength={300}
            value={text.typed}
            onChange={(event) => setText({ ...text, typed: event.target.value })}
          />
          <div className="row">
            <Button type="submit" data-size="sm" disabled={text.typed.trim() === ''}>
              {t('forum.save')}
            </Button>
            <Button data-size="sm" variant="tertiary" onClick={() => setText(null)}>
              {t('app.cancel')}
            </Button>
            <Button
              data-size="sm"
              variant="tertiary"
              data-color="danger"
              onClick={() => {
                if (confirm(t('afterwards.recording.removeAsk')))
                  void save(null, Math.max(text.version, line.version))
              }}
            >
              {t('afterwards.remove')}
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <span lang={lang}>{line.line ?? '—'}</span>
          <LedTo links={line.ledTo} />
        </div>
      )}
      {!text && line.line && (
        <span className="row said-actions">
          {canWrite && (
            <Button
              data-size="sm"
              variant="tertiary"
              aria-label={t('afterwards.recording.changeLine', { at })}
              onClick={() => setText({ typed: line.line ?? '', version: line.version })}
            >
              {t('afterwards.change')}
            </Button>
          )}
          <ToExperience
            origin={`Caption:${line.uuid}`}
            label={t('afterwards.toExperienceAt', { at })}
            text={link ? `> ${line.line}\n\n[${at}](${linkAt(link, seconds)})` : `> ${line.line}`}
          />
        </span>
      )}
      <TroubleNote trouble={trouble} />
    </li>
  )
}
