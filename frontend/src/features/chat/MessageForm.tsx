import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { HatChoice } from '../forum/HatChoice'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import { useHat } from '../forum/useHat'

/** Enter sends on a keyboard; on a phone it is a new line and the button sends. */
export function MessageForm({
  chatKey,
  returned,
  onSend,
  onTyping,
}: {
  chatKey: string
  returned: { text: string; turn: number } | null
  onSend: (message: { id: string; text: string; hat?: string }) => void
  onTyping: () => void
}) {
  const { t } = useUi()
  const { draft, change, clear } = useDraft(`chat.${chatKey}`)
  const { hats, hat, choose } = useHat(chatKey)
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
      <MarkdownEditor
        label={t('chat.label')}
        hideLabel
        rows={1}
        value={draft.text}
        placeholder={t('chat.placeholder')}
        help={t('chat.sendHint')}
        action={
          <Button type="submit" data-size="sm" disabled={draft.text.trim() === ''}>
            {t('chat.send')}
          </Button>
        }
        onChange={(text) => {
          change({ text })
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
    </form>
  )
}
