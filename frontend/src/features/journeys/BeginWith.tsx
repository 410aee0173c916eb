import { Button } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { Loading } from '../../ui/Loading'

const Begin = lazy(() => import('./Begin'))

/** A template or another journey to build on, when it is asked for. */
export function BeginWith(props: { journey: string; municipality: string; onChanged: () => void }) {
  const { t } = useUi()
  const [open, setOpen] = useState(false)
  return open ? (
    <Suspense fallback={<Loading />}>
      <Begin {...props} />
    </Suspense>
  ) : (
    <Button variant="tertiary" style={{ justifySelf: 'start' }} onClick={() => setOpen(true)}>
      {t('journeys.begins.open')}
    </Button>
  )
}
