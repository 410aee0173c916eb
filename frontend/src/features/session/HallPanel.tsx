import { Button, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import {
  CloseHallDocument,
  type HallCodeFactsFragment,
  HallGuestsDocument,
  OpenHallDocument,
  SendOutGuestDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { type Answer, mutate, type Trouble } from '../../lib/mutate'
import { fetchOnce, useLoaded } from '../../lib/useSnapshot'
import { FailureNote, Loading } from '../../ui/Loading'
import { TroubleNote } from '../../ui/TroubleNote'
import { hallAddress, hallLink, spoken } from './hall'
import { QrCode } from './QrCode'
import type { Room } from './useSessionRoom'

type Done = Answer<{ session?: { hallCode?: HallCodeFactsFragment | null } | null }>

/** For hosts: the code for the hall, to be shown, counted and taken back. */
export function HallPanel({ room }: { room: Room }) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [listed, setListed] = useState(false)
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
          {hallCode.guests > 0 && (
            <Details onToggle={() => setListed((shown) => !shown)}>
              <Details.Summary>{t('session.hall.list')}</Details.Summary>
              <Details.Content>
                {listed && <Guests session={uuid} count={hallCode.guests} onTrouble={setTrouble} />}
              </Details.Content>
            </Details>
          )}
          <div className="row">
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

/** Who came last comes first; asked again when somebody comes or goes. */
function Guests({
  session,
  count,
  onTrouble,
}: {
  session: string
  count: number
  onTrouble: (trouble: Trouble | null) => void
}) {
  const { t } = useUi()
  const { data, failure, reload } = useLoaded(`${session} ${count}`, () =>
    fetchOnce(HallGuestsDocument, { session }),
  )
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading lines={2} />
  const sendOut = async (person: string) => {
    const answer = await mutate(SendOutGuestDocument, { session, person })
    onTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') reload()
  }
  return (
    <ul className="plain-list stack">
      {(data.session?.guests ?? []).map((guest) => (
        <li key={guest.uuid} className="row between">
          {guest.name}
          <Button
            data-size="sm"
            variant="tertiary"
            data-color="danger"
            aria-label={t('session.hall.sendOutName', { name: guest.name })}
            onClick={() => void sendOut(guest.uuid)}
          >
            {t('session.hall.sendOut')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
