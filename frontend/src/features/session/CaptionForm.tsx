import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { WriteCaptionDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { newId } from '../../lib/ids'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'

/** A line of captions: Enter sends it, and the next one can be typed at once. */
export function CaptionForm({ session }: { session: string }) {
  const { t, language } = useUi()
  const [line, setLine] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const send = async () => {
    const text = line.trim()
    if (text === '') return
    setLine('')
    const answer = await mutate(WriteCaptionDocument, {
      id: newId(),
      session,
      line: text,
      language: languageOf(language),
    })
    setTrouble(answer.kind === 'done' ? null : answer)
    // What was refused comes back, before what was typed meanwhile.
    if (answer.kind !== 'done') setLine((typed) => (typed ? `${text} ${typed}` : text))
  }
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Textfield
        label={t('session.captions.write')}
        maxLength={300}
        value={line}
        onChange={(event) => setLine(event.target.value)}
      />
      <div className="row">
        <Button type="submit" data-size="sm" disabled={line.trim() === ''}>
          {t('chat.send')}
        </Button>
      </div>
      <TroubleNote trouble={trouble} />
    </form>
  )
}
