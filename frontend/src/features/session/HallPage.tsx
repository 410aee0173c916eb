import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { useSession } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import type { Trouble } from '../../lib/mutate'
import { Page } from '../../ui/Page'
import { TroubleNote } from '../../ui/TroubleNote'
import { codeOf, enterHall } from './hall'
import './Session.css'

/** The guest's way in: the code on the hall's wall, and a name for who wants one. */
export default function HallPage() {
  const { t, language } = useUi()
  const { viewer } = useSession()
  const { hash } = useLocation()
  const [code, setCode] = useState(() => codeOf(hash))
  const [name, setName] = useState('')
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const enter = async () => {
    setSending(true)
    const answer = await enterHall(code, name, language)
    if (answer.kind === 'done')
      // With a page of its own: who is here has changed.
      return location.assign(addresses.session(answer.payload.session))
    setSending(false)
    setTrouble(answer)
  }
  return (
    <Page title={t('session.hall.enter')} narrow>
      <form
        className="panel stack"
        onSubmit={(event) => {
          event.preventDefault()
          void enter()
        }}
      >
        <p>{t('session.hall.enterHint')}</p>
        <Textfield
          label={t('session.hall.enterCode')}
          className="hall-field"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        {!viewer && (
          <>
            <Textfield
              label={t('session.hall.name')}
              description={t('session.hall.nameHint')}
              autoComplete="nickname"
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <p className="quiet small">{t('session.hall.privacy')}</p>
          </>
        )}
        <TroubleNote trouble={trouble} />
        <div className="row">
          <Button type="submit" loading={sending} disabled={code.replace(/\D/g, '').length !== 8}>
            {t('session.hall.go')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
