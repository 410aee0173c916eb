import { Button, Field, Input, Label } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { type SessionHeadFragment, ShowSlidesDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { mutate, type Trouble } from '../../lib/mutate'
import { sendFile } from '../../lib/sendFile'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'
import { withHead } from './sessionState'
import type { Room } from './useSessionRoom'

/** For hosts and presenters: to show a PDF, take it away, and go to the presenter's own window. */
export function SlidesForm({ room }: { room: Room }) {
  const { t } = useUi()
  const id = useId()
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { session } = room.state

  const show = async (file: string | null) => {
    const answer = await mutate(ShowSlidesDocument, { session: session.uuid, file })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done' || !answer.payload.session) return
    const head: SessionHeadFragment = answer.payload.session
    room.update((before) => withHead(before, head))
    announce(t(file ? 'session.slides.shown' : 'session.slides.taken'))
  }
  const send = async (file: File) => {
    setSending(true)
    const answer = await sendFile(file)
    if (answer.kind === 'done') await show(answer.payload.sha256)
    else setTrouble(answer)
    setSending(false)
  }
  return (
    <section className="panel stack" aria-label={t('session.slides.put')}>
      <strong>{t('session.slides.put')}</strong>
      <Field>
        <Label htmlFor={id}>{t('session.slides.choose')}</Label>
        <Input
          id={id}
          type="file"
          accept="application/pdf,.pdf"
          disabled={sending}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file) void send(file)
          }}
        />
      </Field>
      {sending && (
        <p role="status" className="quiet small">
          {t('session.slides.sending')}
        </p>
      )}
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button asChild data-size="sm" variant="secondary">
          <a href={addresses.presenter(session.uuid)} target="_blank" rel="noreferrer">
            {t('session.presenter.open')}
          </a>
        </Button>
        <Button asChild data-size="sm" variant="secondary">
          <a href={addresses.screen(session.uuid)} target="_blank" rel="noreferrer">
            {t('session.screen.open')}
          </a>
        </Button>
        {session.slides && (
          <Button data-size="sm" variant="tertiary" onClick={() => void show(null)}>
            {t('session.slides.take')}
          </Button>
        )}
      </div>
    </section>
  )
}
