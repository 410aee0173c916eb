import {
  Button,
  Field,
  Heading,
  Input,
  Label,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import type { Trouble } from '../../lib/mutate'
import { sendFile } from '../../lib/sendFile'
import { TroubleNote } from '../../ui/TroubleNote'
import type { TypedMedia } from './typedExperience'

/** Pictures and documents: sent at once, each described for those who do not see it. */
export function MediaFields({
  error,
  media,
  onChange,
}: {
  error?: string
  media: TypedMedia[]
  onChange: (next: (before: TypedMedia[]) => TypedMedia[]) => void
}) {
  const { t } = useUi()
  const id = useId()
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const add = async (files: FileList | null) => {
    setTrouble(null)
    setSending(true)
    for (const file of files ?? []) {
      const answer = await sendFile(file)
      if (answer.kind !== 'done') {
        setTrouble(answer)
        continue
      }
      const { sha256, name } = answer.payload
      const added = {
        file: sha256,
        name,
        url: URL.createObjectURL(file),
        isImage: file.type.startsWith('image/'),
        description: '',
      }
      onChange((before) =>
        before.some((each) => each.file === sha256) ? before : [...before, added],
      )
    }
    setSending(false)
  }
  return (
    <section className="panel stack" data-field="media" aria-labelledby={`${id}-heading`}>
      <Heading level={2} data-size="2xs" id={`${id}-heading`}>
        {t('experiences.editor.media')}
      </Heading>
      {media.map((each) => (
        <div key={each.file} className="media-row">
          {each.isImage && <img src={each.url} alt="" className="media-thumb" />}
          <div className="media-text">
            <Textfield
              label={t('experiences.editor.description', { name: each.name })}
              value={each.description}
              onChange={(event) =>
                onChange((before) =>
                  before.map((other) =>
                    other.file === each.file
                      ? { ...other, description: event.target.value }
                      : other,
                  ),
                )
              }
            />
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              onClick={() =>
                onChange((before) => before.filter((other) => other.file !== each.file))
              }
            >
              {t('experiences.editor.remove', { name: each.name })}
            </Button>
          </div>
        </div>
      ))}
      {error && <ValidationMessage role="alert">{error}</ValidationMessage>}
      <Field>
        <Label htmlFor={id}>{t('experiences.editor.addFile')}</Label>
        <Field.Description>{t('experiences.editor.addFileHint')}</Field.Description>
        <Input
          id={id}
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,application/pdf"
          disabled={sending}
          onChange={(event) => {
            const input = event.target
            void add(input.files).then(() => {
              input.value = ''
            })
          }}
        />
      </Field>
      <p role="status" className="small quiet" style={{ margin: 0 }}>
        {sending && t('experiences.editor.sendingFile')}
      </p>
      <TroubleNote trouble={trouble} />
    </section>
  )
}
