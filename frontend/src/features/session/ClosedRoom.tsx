import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { OpenSessionDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { mutate, type Trouble } from '../../lib/mutate'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { TroubleNote } from '../../ui/TroubleNote'
import type { StopOfSession } from './loadSession'

/** Before the lobby is open, or where the viewer may not take part: the two are not told apart. */
export function ClosedRoom({ stop, onOpened }: { stop: StopOfSession; onOpened: () => void }) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const open = async () => {
    const answer = await mutate(OpenSessionDocument, { stop: stop.uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onOpened()
  }
  return (
    <Page
      title={stop.label}
      narrow
      crumbs={[{ name: stop.tour.title, to: addresses.tour(stop.tour.uuid) }]}
    >
      <EmptyState title={t('session.closed')} hint={t('session.closedHint')}>
        <Button variant="secondary" onClick={() => void open()}>
          {t('session.open')}
        </Button>
      </EmptyState>
      <TroubleNote trouble={trouble} />
    </Page>
  )
}
