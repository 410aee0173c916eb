import { Button, Fieldset, Label, Radio, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  type AfterwardsPageQuery,
  ImportCaptionsDocument,
  type PictureDescription,
  PublishRecordingDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { newId } from '../../lib/ids'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { atClock } from './moments'

type Session = NonNullable<AfterwardsPageQuery['session']>

const pictures: PictureDescription[] = ['SPEECH_COVERS_PICTURE', 'AUDIO_DESCRIBED']

const clockOf = (instant: string) =>
  new Date(instant).toLocaleTimeString('nb', { timeZone: 'Europe/Oslo', hour12: false })

/** Publishes a recording: with captions, live or from a file, and a word on what the picture shows. */
export function RecordingForm({ session, onChanged }: { session: Session; onChanged: () => void }) {
  const { t, language } = useUi()
  const id = useId()
  const { recording, startedAt } = session
  const started = startedAt ?? ''
  const shown = clockOf(started)
  const [address, setAddress] = useState(recording?.link ?? '')
  const [begins, setBegins] = useState(recording ? clockOf(recording.beginsAt) : shown)
  const [picture, setPicture] = useState<PictureDescription | null>(recording?.picture ?? null)
  const [imported, setImported] = useState<number | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const beginsAt = atClock(started, shown, begins)

  const take = async (file: File | undefined) => {
    if (!file || !beginsAt) return
    if (session.captions.length > 0 && !confirm(t('afterwards.recording.replaceAsk'))) return
    const answer = await mutate(ImportCaptionsDocument, {
      id: newId(),
      session: session.uuid,
      beginsAt,
      webVtt: await file.text(),
      language: languageOf(language),
    })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    setImported(answer.payload.count ?? 0)
    onChanged()
  }
  const publish = async () => {
    const answer = await mutate(PublishRecordingDocument, {
      session: session.uuid,
      address: address.trim(),
      beginsAt,
      picture,
    })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChanged()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void publish()
      }}
    >
      <Textfield
        label={t('afterwards.recording.address')}
        description={t('afterwards.recording.addressHint')}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <Textfield
        label={t('afterwards.recording.begins')}
        description={t('afterwards.recording.beginsHint', { time: shown })}
        value={begins}
        error={beginsAt ? undefined : t('afterwards.recording.beginsWrong')}
        onChange={(event) => setBegins(event.target.value)}
      />
      <div className="ds-field">
        <Label htmlFor={`${id}-file`}>{t('afterwards.recording.captions')}</Label>
        <p className="quiet small" id={`${id}-hint`}>
          {t(
            session.captions.length > 0
              ? 'afterwards.recording.hasCaptions'
              : 'afterwards.recording.noCaptions',
          )}
        </p>
        <input
          id={`${id}-file`}
          type="file"
          className="ds-input"
          accept=".vtt,text/vtt"
          aria-describedby={`${id}-hint`}
          onChange={(event) => void take(event.target.files?.[0])}
        />
        <p role="status" className="small">
          {imported !== null && t('afterwards.recording.imported', { count: imported })}
        </p>
      </div>
      <Fieldset>
        <Fieldset.Legend>{t('afterwards.recording.picture')}</Fieldset.Legend>
        {pictures.map((each) => (
          <Radio
            key={each}
            name={`${id}-picture`}
            label={t(`afterwards.recording.pictures.${each}`)}
            value={each}
            checked={picture === each}
            onChange={() => setPicture(each)}
          />
        ))}
      </Fieldset>
      <div className="row">
        <Button type="submit" data-size="sm" disabled={address.trim() === '' || !beginsAt}>
          {t('afterwards.recording.send')}
        </Button>
      </div>
      <TroubleNote trouble={trouble} />
    </form>
  )
}
