import { Button, Fieldset, Label, Select, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { MinuteKind, MinuteLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import type { Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'

const kinds: MinuteKind[] = ['DECISION', 'COMMITMENT', 'NOTE']

export type WrittenMinute = {
  kind: MinuteKind
  words: string
  who: string | null
  outcome: string | null
}

/** A line of the minutes, new or changed; what was typed stays until it is saved. */
export function MinuteForm({
  legend,
  minute,
  onSave,
  onCancel,
}: {
  legend: string
  minute?: MinuteLineFragment
  onSave: (written: WrittenMinute) => Promise<Trouble | null>
  onCancel?: () => void
}) {
  const { t } = useUi()
  const id = useId()
  const [kind, setKind] = useState<MinuteKind>(minute?.kind ?? 'DECISION')
  const [words, setWords] = useState(minute?.words ?? '')
  const [who, setWho] = useState(minute?.who ?? '')
  const [outcome, setOutcome] = useState(minute?.outcome ?? '')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const given = (text: string) => (text.trim() === '' ? null : text)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void onSave({ kind, words, who: given(who), outcome: given(outcome) }).then(setTrouble)
      }}
    >
      <Fieldset>
        <Fieldset.Legend>{legend}</Fieldset.Legend>
        {!minute && (
          <div className="ds-field">
            <Label htmlFor={`${id}-kind`}>{t('afterwards.kind')}</Label>
            <Select
              id={`${id}-kind`}
              value={kind}
              onChange={(event) => setKind(event.target.value as MinuteKind)}
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
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
        <Textfield
          label={t(`afterwards.who.${kind}`)}
          maxLength={1000}
          value={who}
          onChange={(event) => setWho(event.target.value)}
        />
        {minute && (
          <Textfield
            label={t('afterwards.outcome')}
            maxLength={2000}
            value={outcome}
            onChange={(event) => setOutcome(event.target.value)}
          />
        )}
        <div className="row">
          <Button type="submit" data-size="sm" disabled={words.trim() === ''}>
            {t('forum.save')}
          </Button>
          {onCancel && (
            <Button data-size="sm" variant="tertiary" onClick={onCancel}>
              {t('afterwards.cancel')}
            </Button>
          )}
        </div>
        <TroubleNote trouble={trouble} />
      </Fieldset>
    </form>
  )
}
