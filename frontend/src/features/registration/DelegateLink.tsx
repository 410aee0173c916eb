import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import {
  type RegistrationLineFragment,
  RenewDelegateLinkDocument,
  RevokeDelegateLinksDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'

/** A new personal link for a delegate without an account, or none any more. */
export function DelegateLink({
  line,
  onChanged,
}: {
  line: RegistrationLineFragment
  onChanged: () => void
}) {
  const { t } = useUi()
  const [link, setLink] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const renew = async () => {
    const answer = await mutate(RenewDelegateLinkDocument, { registration: line.uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') setLink(answer.payload.link ?? null)
  }
  const revoke = async () => {
    const answer = await mutate(RevokeDelegateLinksDocument, { registration: line.uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    setLink(null)
    announce(t('registration.link.revoked', { name: line.name }))
    onChanged()
  }
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text).catch(() => undefined)
    announce(t('registration.link.copied'))
  }
  return (
    <div className="stack">
      <p className="quiet small">{t('registration.link.hint')}</p>
      {link && (
        <Alert data-color="success" data-size="sm">
          <Textfield
            data-size="sm"
            label={t('registration.link.fresh', { name: line.name })}
            description={t('registration.link.freshHint')}
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <div className="row" style={{ marginTop: '0.5rem' }}>
            <Button data-size="sm" variant="secondary" onClick={() => void copy(link)}>
              {t('registration.link.copy')}
            </Button>
          </div>
        </Alert>
      )}
      <div className="row">
        <Button data-size="sm" variant="secondary" onClick={() => void renew()}>
          {t('registration.link.renew')}
        </Button>
        {(line.hasLink || link) && (
          <Button
            data-size="sm"
            variant="tertiary"
            data-color="danger"
            onClick={() => void revoke()}
          >
            {t('registration.link.revoke')}
          </Button>
        )}
      </div>
      <TroubleNote trouble={trouble} />
    </div>
  )
}
