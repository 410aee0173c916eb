import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import {
  type AfterwardsPageQuery,
  ChangeMinuteDocument,
  type MinuteLineFragment,
  RemoveMinuteDocument,
  WriteMinuteDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { langOf, languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { ToMeasure } from '../journeys/ToMeasure'
import { givenOf, readKept } from './keptMinute'
import { ToExperience } from '../experiences/ToExperience'
import { MomentLink, useMomentText } from './MomentLink'
import { LedTo } from '../story/LedTo'
import { MinuteForm } from './MinuteForm'

type Session = NonNullable<AfterwardsPageQuery['session']>

/** The minutes, in order; hosts write in them. */
export function Minutes({
  session,
  network,
  onChanged,
}: {
  session: Session
  network: string
  onChanged: () => void
}) {
  const { t, language } = useUi()
  // A new form when a line was saved.
  const [round, setRound] = useState(0)
  return (
    <section className="panel stack" aria-labelledby="after-minutes">
      <Heading level={2} data-size="xs" id="after-minutes">
        {t('afterwards.minutes')}
      </Heading>
      {session.minutes.length === 0 && <p className="quiet">{t('afterwards.noMinutes')}</p>}
      <ul className="plain-list stack">
        {session.minutes.map((minute) => (
          <MinuteItem
            key={minute.uuid}
            minute={minute}
            session={session}
            network={network}
            canWrite={session.viewerIsHost}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {session.viewerIsHost && (
        <MinuteForm
          key={round}
          legend={t('afterwards.add')}
          keptAs={session.uuid}
          network={network}
          onSave={async (typed, id) => {
            const answer = await mutate(WriteMinuteDocument, {
              id,
              session: session.uuid,
              language: languageOf(language),
              kind: typed.kind,
              ...givenOf(typed),
            })
            if (answer.kind !== 'done') return answer
            setRound((before) => before + 1)
            onChanged()
            return null
          }}
        />
      )}
    </section>
  )
}

function MinuteItem({
  minute,
  session,
  network,
  canWrite,
  onChanged,
}: {
  minute: MinuteLineFragment
  session: Session
  network: string
  canWrite: boolean
  onChanged: () => void
}) {
  const { t } = useUi()
  const momentText = useMomentText()
  const [isEditing, setIsEditing] = useState(() => canWrite && readKept(minute.uuid) !== null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  if (isEditing)
    return (
      <li>
        <MinuteForm
          legend={t('afterwards.change')}
          keptAs={minute.uuid}
          network={network}
          minute={minute}
          onCancel={() => setIsEditing(false)}
          onConflict={onChanged}
          onSave={async (typed, _, version) => {
            const answer = await mutate(ChangeMinuteDocument, {
              minute: minute.uuid,
              version,
              ...givenOf(typed),
            })
            if (answer.kind !== 'done') return answer
            setIsEditing(false)
            onChanged()
            return null
          }}
        />
      </li>
    )
  const remove = async () => {
    if (!confirm(t('afterwards.removeAsk'))) return
    const answer = await mutate(RemoveMinuteDocument, {
      minute: minute.uuid,
      version: minute.version,
    })
    setTrouble(answer.kind === 'done' ? null : answer)
    // Also where another one was first: what stands now is shown.
    if (answer.kind !== 'failed') onChanged()
  }
  const by = minute.person?.name ?? minute.municipality?.label
  const lang = langOf(minute.language)
  return (
    <li className="stack minute">
      <div className="row">
        <Tag data-size="sm" data-color={minute.kind === 'NOTE' ? 'neutral' : 'info'}>
          {t(`afterwards.kinds.${minute.kind}`)}
        </Tag>
      </div>
      <p className="minute-words" lang={lang}>
        {minute.words ?? t('forum.erased')}
      </p>
      {(by || minute.who) && (
        <p className="small">
          {t(`afterwards.who.${minute.kind}`)}: {by}
          {by && minute.who && ', '}
          {minute.who && <span lang={lang}>{minute.who}</span>}
        </p>
      )}
      {minute.outcome && (
        <p className="small">
          {t('afterwards.outcome')}: <span lang={lang}>{minute.outcome}</span>
        </p>
      )}
      <LedTo links={minute.ledTo} />
      <div className="row">
        {minute.words && (
          <ToExperience
            origin={`Minute:${minute.uuid}`}
            text={momentText(session, minute.writtenAt, minute.words)}
          />
        )}
        {minute.words && <ToMeasure origin={`Minute:${minute.uuid}`} text={minute.words} />}
        <MomentLink session={session} instant={minute.writtenAt} />
        {canWrite && (
          <>
            <Button data-size="sm" variant="tertiary" onClick={() => setIsEditing(true)}>
              {t('afterwards.change')}
            </Button>
            <Button data-size="sm" variant="tertiary" onClick={() => void remove()}>
              {t('afterwards.remove')}
            </Button>
          </>
        )}
      </div>
      <TroubleNote trouble={trouble} />
    </li>
  )
}
