import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { ShowHiddenDocument, ShowPostDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'

/** One click takes the hiding back. */
export function ShowAgain({ thing, onShown }: { thing: string; onShown?: () => void }) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const show = async () => {
    const post = /^Post:(.+)$/.exec(thing)?.[1]
    const answer = post
      ? await mutate(ShowPostDocument, { id: post })
      : await mutate(ShowHiddenDocument, { thing })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    announce(t('privacy.hidden.shown'))
    onShown?.()
  }
  return (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        style={{ justifySelf: 'start', alignSelf: 'start' }}
        onClick={() => void show()}
      >
        {t('privacy.hidden.showAgain')}
      </Button>
      <TroubleNote trouble={trouble} />
    </>
  )
}
