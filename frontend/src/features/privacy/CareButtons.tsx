import { Button } from '@digdir/designsystemet-react'
import { useUi } from '../../i18n/useUi'

export type Care = 'flag' | 'hide'

/** Opens and closes the forms by which one says that something is wrong, and by which a moderator hides it. */
export function CareButtons({
  open,
  flagged,
  canHide,
  atEnd = false,
  onOpen,
}: {
  open: Care | null
  flagged: boolean
  canHide: boolean
  /** Of the line. */
  atEnd?: boolean
  onOpen: (next: Care | null) => void
}) {
  const { t } = useUi()
  const button = (care: Care) => (
    <Button
      variant="tertiary"
      data-size="sm"
      aria-expanded={open === care}
      onClick={() => onOpen(open === care ? null : care)}
    >
      {t(`privacy.${care}.open`)}
    </Button>
  )
  return (
    <div className="row" style={{ justifyContent: atEnd ? 'flex-end' : undefined, gap: '0.25rem' }}>
      {flagged ? <span className="quiet small">{t('privacy.flag.done')}</span> : button('flag')}
      {canHide && button('hide')}
    </div>
  )
}
