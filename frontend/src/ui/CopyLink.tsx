import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useUi } from '../i18n/useUi'
import { copyText } from '../lib/copyText'
import { Icon } from './Icon'
import './CopyLink.css'

/** Who can open the address of a page; `unknown`: also whether there is such a page is not said. */
export type Audience = 'everyone' | 'office' | 'members' | 'facilitators' | 'person' | 'unknown'

export function CopyLink({ audience }: { audience: Audience }) {
  const { t } = useUi()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = () =>
    void copyText(location.href).then((copied) => setOutcome(copied ? 'copied' : 'failed'))
  return (
    <div className="copy-link">
      <Button variant="tertiary" data-size="sm" onClick={copy}>
        <Icon name="link" />
        {t('app.copyLink.copy')}
      </Button>
      <p className="copy-link-note" role="status">
        {outcome ? t(`app.copyLink.${outcome}`) + ' ' : ''}
        {t(`app.copyLink.${audience}`)}
      </p>
    </div>
  )
}
