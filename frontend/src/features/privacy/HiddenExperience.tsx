import { Alert } from '@digdir/designsystemet-react'
import type { ModerationReason } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { ShowAgain } from './ShowAgain'

/** Above an experience that a moderator took out of the library. */
export default function HiddenExperience({
  id,
  reason,
  canModerate,
  onShown,
}: {
  id: string
  reason: ModerationReason
  canModerate: boolean
  onShown: () => void
}) {
  const { t } = useUi()
  return (
    <Alert data-color="warning">
      <p style={{ margin: 0 }}>
        <strong>{t(`privacy.reasons.${reason}`)}.</strong> {t('privacy.hidden.experience')}
      </p>
      {canModerate && (
        <div style={{ marginTop: '0.75rem' }}>
          <ShowAgain thing={`Experience:${id}`} onShown={onShown} />
        </div>
      )}
    </Alert>
  )
}
