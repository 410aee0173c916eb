import { Button, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  type SessionHeadFragment,
  SetSessionVideoDocument,
  type VideoKind,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { type Answer, mutate } from '../../lib/mutate'

const kinds: VideoKind[] = ['LINK', 'EMBED', 'JITSI', 'NONE']

/** Where picture and sound are. */
export function VideoForm({
  session,
  onLead,
}: {
  session: string
  onLead: (answering: Promise<Answer<{ session?: SessionHeadFragment | null }>>) => void
}) {
  const { t } = useUi()
  const id = useId()
  const [kind, setKind] = useState<VideoKind>('LINK')
  const [address, setAddress] = useState('')
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onLead(
          mutate(SetSessionVideoDocument, {
            session,
            kind,
            address: kind === 'NONE' ? null : address.trim(),
          }),
        )
      }}
    >
      <div className="ds-field">
        <Label htmlFor={id}>{t('session.video.kind')}</Label>
        <Select id={id} value={kind} onChange={(event) => setKind(event.target.value as VideoKind)}>
          {kinds.map((each) => (
            <Select.Option key={each} value={each}>
              {t(`session.video.kinds.${each}`)}
            </Select.Option>
          ))}
        </Select>
      </div>
      {kind !== 'NONE' && (
        <Textfield
          label={t('session.video.address')}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      )}
      <div className="row">
        <Button type="submit" data-size="sm">
          {t('forum.save')}
        </Button>
      </div>
    </form>
  )
}
