import { Button, Spinner } from '@digdir/designsystemet-react'
import { useUi } from '../../i18n/useUi'
import type { Unsent } from '../../lib/outbox'
import { TroubleNote } from '../../ui/TroubleNote'
import './UnsentPost.css'

/** Shown at once, before the server has it; when it could not be sent, with the ways on. */
export function UnsentPost({
  item,
  onRetry,
  onBack,
}: {
  item: Unsent
  onRetry: () => void
  onBack: () => void
}) {
  const { t } = useUi()
  return (
    <article className="panel post post-unsent stack">
      <p className="quiet small" style={{ margin: 0 }} role="status">
        {item.trouble ? (
          <strong>{t('forum.reply.notSent')}</strong>
        ) : (
          <>
            <Spinner aria-hidden="true" data-size="2xs" /> {t('forum.reply.sending')}
          </>
        )}
      </p>
      <p style={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{item.text}</p>
      <TroubleNote trouble={item.trouble} />
      {item.trouble && (
        <div className="row">
          <Button data-size="sm" onClick={onRetry}>
            {t('forum.reply.again')}
          </Button>
          <Button variant="secondary" data-size="sm" onClick={onBack}>
            {t('forum.reply.back')}
          </Button>
        </div>
      )}
    </article>
  )
}
