import { Button, Label, Textarea } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { HatChoice } from '../forum/HatChoice'
import { useHat } from '../forum/useHat'

/** Enter sends on a keyboard; on a phone it is a new line and the button sends. */
export function MessageForm({
  network,
  returned,
  onSend,
  onTyping,
}: {
  network: string
  returned: { text: string; turn: number } | null
  onSend: (message: { id: string; text: string; hat?: string }) => void
  onTyping: () => void
}) {
  const { t } = useUi()
  const id = useId()
  const { draft, change, clear } = useDraft(`chat.${network}`)
  const { hats, hat, choose } = useHat(network)
  const [taken, setTaken] = useState(0)
  if (returned && returned.turn !== taken) {
    setTaken(returned.turn)
    change({ text: draft.text ? `${draft.text}\n${returned.text}` : returned.text })
  }

  const send = () => {
    if (draft.text.trim() === '') return
    onSend({ id: draft.id, text: draft.text, hat })
    clear()
  }
  return (
    <form
      className="chat-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <HatChoice hats={hats} chosen={hat} onChoose={choose} />
      <div className="chat-field">
        <Label htmlFor={id} className="visually-hidden">
          {t('chat.label')}
        </Label>
        <Textarea
          id={id}
          rows={1}
          value={draft.text}
          placeholder={t('chat.placeholder')}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            change({ text: event.target.value })
            onTyping()
          }}
          onKeyDown={(event) => {
            const touch = matchMedia('(pointer: coarse)').matches
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || touch)
              return
            event.preventDefault()
            send()
          }}
        />
        <Button type="submit" disabled={draft.text.trim() === ''}>
          {t('chat.send')}
        </Button>
      </div>
      <p id={`${id}-hint`} className="quiet chat-hint">
        {t('chat.sendHint')}
      </p>
    </form>
  )
}
