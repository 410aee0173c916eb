import { Button, Field, Label, Radio, Textarea } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { ModerationReason } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import type { Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'

const reasons: ModerationReason[] = [
  'RECOGNISABLE_PERSON',
  'OFFENSIVE',
  'OUT_OF_PLACE',
  'MISLEADING',
  'OTHER',
]

/** Why something is flagged or hidden, in a fixed set of reasons, and a word to it where one is asked for. */
export function ReasonForm({
  name,
  title,
  lead,
  send,
  withComment = false,
  onSend,
  onCancel,
}: {
  /** Which draft the comment is kept in. */
  name: string
  title: string
  lead: string
  send: string
  withComment?: boolean
  /** Null when it went well. */
  onSend: (reason: ModerationReason, comment: string, id: string) => Promise<Trouble | null>
  onCancel: () => void
}) {
  const { t } = useUi()
  const id = useId()
  const { draft, change, clear, renew } = useDraft(name)
  const [reason, setReason] = useState<ModerationReason>('RECOGNISABLE_PERSON')
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const submit = async () => {
    setSending(true)
    const answer = await onSend(reason, draft.text, draft.id)
    setSending(false)
    setTrouble(answer)
    if (answer?.kind === 'refused') renew()
    if (!answer) clear()
  }
  return (
    <form
      className="stack"
      style={{ marginTop: '1rem' }}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <fieldset className="stack" style={{ border: 0, margin: 0, padding: 0, gap: '0.25rem' }}>
        <legend>
          <strong>{title}</strong>
        </legend>
        <p className="quiet small" style={{ margin: 0 }}>
          {lead}
        </p>
        {reasons.map((each) => (
          <Radio
            key={each}
            data-size="sm"
            name={id}
            value={each}
            label={t(`privacy.reasons.${each}`)}
            checked={reason === each}
            onChange={() => setReason(each)}
          />
        ))}
      </fieldset>
      {withComment && (
        <Field data-size="sm">
          <Label htmlFor={`${id}-comment`}>
            {reason === 'OTHER' ? t('privacy.flag.commentNeeded') : t('privacy.flag.comment')}
          </Label>
          <Textarea
            id={`${id}-comment`}
            rows={2}
            maxLength={1000}
            value={draft.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        </Field>
      )}
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button
          type="submit"
          data-size="sm"
          loading={sending}
          disabled={withComment && reason === 'OTHER' && draft.text.trim() === ''}
        >
          {send}
        </Button>
        <Button type="button" variant="tertiary" data-size="sm" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
