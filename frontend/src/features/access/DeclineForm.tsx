import { Button, Field, Label, Textarea } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { DeclineAccessDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'

/** Says no; the reason goes to the one who asked, without the name of who says it. */
export function DeclineForm({ request, onDone }: { request: string; onDone: () => void }) {
  const { t, language } = useUi()
  const id = useId()
  const { draft, change, clear, renew } = useDraft(`decline.${request}`)
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const decline = async () => {
    setSending(true)
    const answer = await mutate(DeclineAccessDocument, {
      request,
      reason: draft.text,
      language: languageOf(language),
      commandId: draft.id,
    })
    setSending(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'refused') renew()
    if (answer.kind !== 'done') return
    clear()
    onDone()
  }
  return (
    <form
      className="access-answer stack"
      onSubmit={(event) => {
        event.preventDefault()
        void decline()
      }}
    >
      <Field>
        <Label htmlFor={id}>{t('access.reason')}</Label>
        <Field.Description id={`${id}-hint`}>{t('access.reasonHint')}</Field.Description>
        <Textarea
          id={id}
          rows={3}
          maxLength={2000}
          value={draft.text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change({ text: event.target.value })}
        />
      </Field>
      <TroubleNote trouble={trouble} />
      <div>
        <Button type="submit" data-size="sm" loading={sending} disabled={draft.text.trim() === ''}>
          {t('access.declineSend')}
        </Button>
      </div>
    </form>
  )
}
