import { useSyncExternalStore } from 'react'
import { useUi } from '../i18n/useUi'

function subscribe(listener: () => void) {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Says that the line is gone, and that nothing typed is lost by it. */
export function OfflineBanner() {
  const { t } = useUi()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status" className={online ? 'visually-hidden' : 'offline'}>
      {online ? '' : t('app.offline')}
    </div>
  )
}
