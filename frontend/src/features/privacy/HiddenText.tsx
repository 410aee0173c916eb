import { Alert } from '@digdir/designsystemet-react'
import type { ModerationReason } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { RichText } from '../../ui/RichText'
import { ShowAgain } from './ShowAgain'

/** In the place of a hidden message or comment; its author and the moderators read the text here. */
export default function HiddenText({
  what,
  thing,
  reason,
  body,
  isMine,
  canModerate,
  onShown,
}: {
  what: 'message' | 'comment'
  thing: string
  reason: ModerationReason
  body?: { html: string; language: Parameters<typeof RichText>[0]['language'] } | null
  isMine: boolean
  canModerate: boolean
  onShown?: () => void
}) {
  const { t } = useUi()
  const why = t(`privacy.reasons.${reason}`)
  if (!body)
    return (
      <p className="quiet" style={{ margin: 0 }}>
        <em>{t(`privacy.hidden.things.${what}`, { reason: why.toLowerCase() })}</em>
      </p>
    )
  return (
    <div className="stack" style={{ gap: '0.5rem' }}>
      <Alert data-color="warning" data-size="sm">
        <strong>{why}.</strong>{' '}
        {isMine ? t(`privacy.hidden.mine.${what}`) : t(`privacy.hidden.others.${what}`)}
      </Alert>
      <RichText html={body.html} language={body.language} />
      {canModerate && <ShowAgain thing={thing} onShown={onShown} />}
    </div>
  )
}
