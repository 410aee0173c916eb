import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { CloseHallDocument, type HallCodeFactsFragment, OpenHallDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { type Answer, mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { hallAddress, hallLink, spoken } from './hall'
import { QrCode } from './QrCode'
import type { Room } from './useSessionRoom'

type Done = Answer<{ session?: { hallCode?: HallCodeFactsFragment | null } | null }>

/** For hosts: the code for the hall, to be shown, counted and taken back. */
export function HallPanel({ room }: { room: Room }) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { uuid, hallCode } = room.state.session
  const take = (answer: Done) => {
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    const now = answer.payload.session?.hallCode ?? null
    room.update((before) => ({ ...before, session: { ...before.session, hallCode: now } }))
  }
  const close = () => {
    if (confirm(t('session.hall.closeAsk')))
      void mutate(CloseHallDocument, { session: uuid }).then(take)
  }
  return (
    <section className="panel stack" aria-label={t('session.hall.title')}>
      <strong>{t('session.hall.title')}</strong>
      {hallCode ? (
        <>
          <div className="row">
            <QrCode text={hallLink(hallCode.code)} />
            <div>
              <p className="small">{t('session.hall.join', { address: hallAddress() })}</p>
              <p className="hall-code">{spoken(hallCode.code)}</p>
              <p className="quiet small">{t('session.hall.guests', { count: hallCode.guests })}</p>
            </div>
          </div>
          <div className="row">
            <Button asChild data-size="sm" variant="secondary">
              <a href={addresses.screen(uuid)} target="_blank" rel="noreferrer">
                {t('session.screen.open')}
              </a>
            </Button>
            <Button data-size="sm" variant="tertiary" data-color="danger" onClick={close}>
              {t('session.hall.close')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="quiet small">{t('session.hall.hint')}</p>
          <div className="row">
            <Button
              data-size="sm"
              variant="secondary"
              onClick={() => void mutate(OpenHallDocument, { session: uuid }).then(take)}
            >
              {t('session.hall.open')}
            </Button>
          </div>
        </>
      )}
      <TroubleNote trouble={trouble} />
    </section>
  )
}
