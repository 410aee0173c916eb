import { Switch } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { ShowPresenceDocument } from '../gen/graphql'
import { useUi } from '../i18n/useUi'
import { mutate, type Trouble } from '../lib/mutate'
import { TroubleNote } from '../ui/TroubleNote'

/** Holds at once, in all windows; kept on the server. */
export default function PresenceChoice({
  shown,
  onChosen,
}: {
  shown: boolean
  onChosen: () => void
}) {
  const { t } = useUi()
  const [shows, setShows] = useState(shown)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const choose = async (next: boolean) => {
    setShows(next)
    const answer = await mutate(ShowPresenceDocument, { show: next })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChosen()
    else setShows(!next)
  }
  return (
    <div className="menu-person">
      <Switch
        label={t('app.person.presence')}
        description={t('app.person.presenceHint')}
        data-size="sm"
        checked={shows}
        onChange={(event) => void choose(event.target.checked)}
      />
      <TroubleNote trouble={trouble} />
    </div>
  )
}
