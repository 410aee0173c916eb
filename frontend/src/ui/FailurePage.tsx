import { useUi } from '../i18n/useUi'
import type { Failure } from '../lib/graphql'
import { FailureNote } from './Loading'
import { Page } from './Page'

/** In the place of a page whose data did not come. */
export function FailurePage(props: { failure: Failure; onRetry: () => void }) {
  const { t } = useUi()
  return (
    <Page title={t('app.failure.title')} narrow>
      <FailureNote {...props} title={false} />
    </Page>
  )
}
