import { Alert, Button, Skeleton } from '@digdir/designsystemet-react'
import { useUi } from '../i18n/useUi'
import type { Failure } from '../lib/graphql'

/** Grey lines while something is on its way; says so to those who do not see them. */
export function Loading({ lines = 5 }: { lines?: number }) {
  const { t } = useUi()
  return (
    <div className="stack" aria-busy="true">
      <span className="visually-hidden" role="status">
        {t('app.loading')}
      </span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} variant="rectangle" height={line === 0 ? '2.5rem' : '1.5rem'} />
      ))}
    </div>
  )
}

export function LoadingPage() {
  return (
    <div className="page">
      <Loading />
    </div>
  )
}

type FailureProps = { failure: Failure; onRetry: () => void }

/** Says what happened and what to do; the way on is to ask again. */
export function FailureNote({
  failure,
  onRetry,
  title = true,
}: FailureProps & { title?: boolean }) {
  const { t } = useUi()
  return (
    <Alert data-color="warning" role="alert">
      {title && <p style={{ marginTop: 0, fontWeight: 600 }}>{t('app.failure.title')}</p>}
      <p>{t(`failures.${failure}`)}</p>
      <Button variant="secondary" data-size="sm" onClick={onRetry}>
        {t('app.retry')}
      </Button>
    </Alert>
  )
}
