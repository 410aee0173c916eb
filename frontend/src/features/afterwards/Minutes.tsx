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
import { newId } from '../../lib/ids'
import { langOf, languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { ToMeasure } from '../journeys/ToMeasure'
import { LedTo } from './LedTo'
import { MinuteForm } from './MinuteForm'

type Session = NonNullable<AfterwardsPageQuery['session']>

/** The minutes, in order; hosts write in them. */
export function Minutes({ session, onChanged }: { session: Session; onChanged: () => void }) {
  const { t, language } = useUi()
  const [adding, setAdding] = useState(newId)
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
            canWrite={session.viewerIsHost}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {session.viewerIsHost && (
        <MinuteForm
          key={adding}
          legend={t('afterwards.add')}
          onSave={async (written) => {
            const answer = await mutate(WriteMinuteDocument, {
              id: adding,
              session: session.uuid,
              language: languageOf(language),
              ...written,
            })
            if (answer.kind !== 'done') return answer
            setAdding(newId())
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
  canWrite,
  onChanged,
}: {
  minute: MinuteLineFragment
  canWrite: boolean
  onChanged: () => void
}) {
  const { t } = useUi()
  const [isEditing, setIsEditing] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  if (isEditing)
    return (
      <li>
        <MinuteForm
          legend={t('afterwards.change')}
          minute={minute}
          onCancel={() => setIsEditing(false)}
          onSave={async ({ words, who, outcome }) => {
            const answer = await mutate(ChangeMinuteDocument, {
              minute: minute.uuid,
              words,
              who,
              outcome,
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
    const answer = await mutate(RemoveMinuteDocument, { minute: minute.uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChanged()
  }
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
      {minute.who && (
        <p className="small">
          {t(`afterwards.who.${minute.kind}`)}: <span lang={lang}>{minute.who}</span>
        </p>
      )}
      {minute.outcome && (
        <p className="small">
          {t('afterwards.outcome')}: <span lang={lang}>{minute.outcome}</span>
        </p>
      )}
      <LedTo links={minute.ledTo} />
      <div className="row">
        {minute.kind === 'COMMITMENT' && <ToMeasure origin={`Minute:${minute.uuid}`} />}
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
