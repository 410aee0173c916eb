import { Alert, Button } from '@digdir/designsystemet-react'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { useUi } from '../i18n/useUi'

/** A page that throws leaves the rest standing and says how to go on. */
export class CrashBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack)
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children
  }
}

function Crashed() {
  const { t } = useUi()
  return (
    <div className="page page-narrow">
      <Alert data-color="danger" role="alert">
        <h1 style={{ fontSize: '1.25rem', margin: 0 }}>{t('app.crash.title')}</h1>
        <p>{t('app.crash.text')}</p>
        <Button onClick={() => location.reload()}>{t('app.crash.reload')}</Button>
      </Alert>
    </div>
  )
}
