import { Tag } from '@digdir/designsystemet-react'
import type { AdoptionStatus } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'

/** How far a municipality has come with what it took into use. */
export function StatusTag({ status }: { status: AdoptionStatus }) {
  const { t } = useUi()
  return (
    <Tag
      data-size="sm"
      data-color={status === 'IN_USE' ? 'success' : status === 'STOPPED' ? 'neutral' : 'info'}
    >
      {t(`experiences.adopt.statuses.${status}`)}
    </Tag>
  )
}
