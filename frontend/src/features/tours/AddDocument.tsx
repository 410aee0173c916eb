import { Button, Field, Input, Label, Textfield } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import { AddStopDocumentDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { newId } from '../../lib/ids'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { type SentFile, sendFile } from '../../lib/sendFile'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'

/** A file is sent when it is chosen, named after itself, and shown to everybody when it is added. */
export function AddDocument({ stop, onAdded }: { stop: string; onAdded: () => void }) {
  const { t, language } = useUi()
  const id = useId()
  const document = useRef(newId())
  const [file, setFile] = useState<SentFile | null>(null)
  const [title, setTitle] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const send = async (chosen: File) => {
    setBusy(true)
    const answer = await sendFile(chosen)
    setBusy(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    setFile(answer.payload)
    if (title.trim() === '') setTitle(chosen.name.replace(/\.\w+$/, ''))
  }
  const add = async () => {
    if (!file) return
    setBusy(true)
    const answer = await mutate(AddStopDocumentDocument, {
      id: document.current,
      stop,
      file: file.sha256,
      title,
      language: languageOf(language),
    })
    setBusy(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'failed') document.current = newId()
    if (answer.kind !== 'done') return
    setFile(null)
    setTitle('')
    announce(t('tours.documents.added'))
    onAdded()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Field>
        <Label htmlFor={id}>{t('tours.documents.choose')}</Label>
        <Input
          id={id}
          type="file"
          accept="application/pdf,image/png,image/jpeg,image/webp"
          disabled={busy}
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            if (chosen) void send(chosen)
          }}
        />
      </Field>
      {file && (
        <>
          <Textfield
            label={t('tours.documents.name')}
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <div>
            <Button type="submit" data-size="sm" loading={busy} disabled={title.trim() === ''}>
              {t('tours.documents.add')}
            </Button>
          </div>
        </>
      )}
      <TroubleNote trouble={trouble} />
    </form>
  )
}
