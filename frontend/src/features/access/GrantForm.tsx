import { Button, Field, Input, Label } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { GrantAccessDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { useToday } from '../../lib/useToday'
import { TroubleNote } from '../../ui/TroubleNote'

/** Lets somebody in as a participant, until a day or until somebody ends it. */
export function GrantForm({ request, onDone }: { request: string; onDone: () => void }) {
  const { t } = useUi()
  const id = useId()
  const today = useToday()
  const [last, setLast] = useState('')
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const grant = async () => {
    setSending(true)
    const answer = await mutate(GrantAccessDocument, { request, validTo: last || null })
    setSending(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onDone()
  }
  return (
    <form
      className="access-answer stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void grant()
      }}
    >
      <p style={{ margin: 0 }}>{t('access.grantText')}</p>
      <Field>
        <Label htmlFor={id}>{t('access.lastDay')}</Label>
        <Field.Description id={`${id}-hint`}>{t('access.lastDayHint')}</Field.Description>
        <Input
          id={id}
          type="date"
          min={today}
          value={last}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setLast(event.target.value)}
        />
      </Field>
      <TroubleNote trouble={trouble} />
      <div>
        <Button type="submit" data-size="sm" loading={sending}>
          {t('access.grantSend')}
        </Button>
      </div>
    </form>
  )
}
