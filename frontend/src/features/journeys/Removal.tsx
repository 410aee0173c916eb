import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useUi } from '../../i18n/useUi'

/** Asks once before something is taken away. */
export function Removal({ what, onRemove }: { what: string; onRemove: () => void }) {
  const { t } = useUi()
  const [asked, setAsked] = useState(false)
  return (
    <Button
      type="button"
      variant={asked ? 'primary' : 'tertiary'}
      data-color="danger"
      onClick={() => (asked ? onRemove() : setAsked(true))}
      onBlur={() => setAsked(false)}
    >
      {asked ? t('journeys.sheet.sure') : what}
    </Button>
  )
}
