import {
  Alert,
  Button,
  Fieldset,
  Label,
  Select,
  Textarea,
  Textfield,
} from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { MinuteKind, MinuteLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { langOf } from '../../lib/languages'
import type { Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { LaterPersonHint } from '../privacy/LaterPersonHint'
import { CommittedChoice } from './CommittedChoice'
import { typedOf, useKeptMinute, type TypedMinute } from './keptMinute'

const kinds: MinuteKind[] = ['DECISION', 'COMMITMENT', 'NOTE']

/** A line of the minutes, new or changed; what was typed stays, also over a reload, until it is saved. */
export function MinuteForm({
  legend,
  keptAs,
  network,
  minute,
  onSave,
  onConflict,
  onCancel,
}: {
  legend: string
  /** Under what the text is kept: the minute's UUID, or the session's for a new one. */
  keptAs: string
  network: string
  minute?: MinuteLineFragment
  /** `version` is the one that the text goes on from. */
  onSave: (typed: TypedMinute, id: string, version: number) => Promise<Trouble | null>
  /** Another one saved first: what stands now is asked for. */
  onConflict?: () => void
  onCancel?: () => void
}) {
  const { t } = useUi()
  const id = useId()
  const kept = useKeptMinute(keptAs, minute)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { kind, words, who, outcome, by } = kept.typed
  const theirs = minute && minute.version > kept.version ? minute : null

  const save = async () => {
    const refused = await onSave(kept.typed, kept.id, theirs?.version ?? kept.version)
    setTrouble(refused)
    if (!refused) kept.clear()
    else if (refused.kind === 'refused' && refused.refusal.code === 'MINUTE_CONFLICT')
      onConflict?.()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Fieldset>
        <Fieldset.Legend>{legend}</Fieldset.Legend>
        {kept.wasKept && !theirs && <p className="quiet small">{t('afterwards.kept')}</p>}
        {theirs && (
          <Standing
            minute={theirs}
            onUse={() => {
              kept.rebase(theirs.version, typedOf(theirs))
              setTrouble(null)
            }}
          />
        )}
        {!minute && (
          <div className="ds-field">
            <Label htmlFor={`${id}-kind`}>{t('afterwards.kind')}</Label>
            <Select
              id={`${id}-kind`}
              value={kind}
              onChange={(event) => kept.type({ kind: event.target.value as MinuteKind })}
            >
              {kinds.map((each) => (
                <Select.Option key={each} value={each}>
                  {t(`afterwards.kinds.${each}`)}
                </Select.Option>
              ))}
            </Select>
          </div>
        )}
        <div className="ds-field">
          <Label htmlFor={`${id}-words`}>{t(`afterwards.words.${kind}`)}</Label>
          <Textarea
            id={`${id}-words`}
            rows={3}
            maxLength={4000}
            value={words}
            onChange={(event) => kept.type({ words: event.target.value })}
          />
        </div>
        <LaterPersonHint text={words} />
        {kind === 'COMMITMENT' && (
          <CommittedChoice
            network={network}
            value={by}
            named={minute}
            onChange={(chosen) => kept.type({ by: chosen })}
          />
        )}
        {(kind !== 'COMMITMENT' || by === '' || who !== '') && (
          <Textfield
            label={kind === 'COMMITMENT' ? t('afterwards.by.words') : t(`afterwards.who.${kind}`)}
            maxLength={1000}
            value={who}
            onChange={(event) => kept.type({ who: event.target.value })}
          />
        )}
        {minute && (
          <Textfield
            label={t('afterwards.outcome')}
            maxLength={2000}
            value={outcome}
            onChange={(event) => kept.type({ outcome: event.target.value })}
          />
        )}
        <div className="row">
          <Button type="submit" data-size="sm" disabled={words.trim() === ''}>
            {theirs ? t('afterwards.conflict.saveMine') : t('forum.save')}
          </Button>
          {onCancel && (
            <Button
              data-size="sm"
              variant="tertiary"
              onClick={() => {
                kept.clear()
                onCancel()
              }}
            >
              {t('app.cancel')}
            </Button>
          )}
        </div>
        {!theirs && <TroubleNote trouble={trouble} />}
      </Fieldset>
    </form>
  )
}

/** What another one saved meanwhile, beside what was typed. */
function Standing({ minute, onUse }: { minute: MinuteLineFragment; onUse: () => void }) {
  const { t } = useUi()
  const lang = langOf(minute.language)
  const by = minute.person?.name ?? minute.municipality?.label
  return (
    <Alert data-color="warning" data-size="sm" role="alert">
      <p>{t('afterwards.conflict.changed')}</p>
      <p>
        <strong>{t('afterwards.conflict.stands')}</strong>
      </p>
      <p className="minute-words" lang={lang}>
        {minute.words ?? t('forum.erased')}
      </p>
      {(by || minute.who) && (
        <p>
          {t(`afterwards.who.${minute.kind}`)}:{' '}
          <span lang={lang}>{[by, minute.who].filter(Boolean).join(', ')}</span>
        </p>
      )}
      {minute.outcome && (
        <p>
          {t('afterwards.outcome')}: <span lang={lang}>{minute.outcome}</span>
        </p>
      )}
      <Button data-size="sm" variant="secondary" onClick={onUse}>
        {t('afterwards.conflict.useTheirs')}
      </Button>
    </Alert>
  )
}
