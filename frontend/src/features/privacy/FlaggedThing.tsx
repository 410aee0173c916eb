import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import {
  DismissFlagsDocument,
  DismissFlagsOnDocument,
  type FlagLineFragment,
  HideFlaggedDocument,
  HidePostDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { type Answer, mutate, type Trouble } from '../../lib/mutate'
import { RichText } from '../../ui/RichText'
import { Time } from '../../ui/Time'
import { TroubleNote } from '../../ui/TroubleNote'
import { type Cared, CaredThing, nodeOf } from './CaredThing'

export type Flagged = Cared & { flags: readonly FlagLineFragment[] }

/** What somebody flagged: one click hides it, one lets it stand. */
export function FlaggedThing({
  flagged,
  onSettled,
}: {
  flagged: Flagged
  onSettled: (said: string) => void
}) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { post, experience, message, flags } = flagged
  const thing = nodeOf(flagged)
  const settle = (answer: Answer<unknown>, said: string) => {
    if (answer.kind === 'done') onSettled(said)
    else setTrouble(answer)
  }
  const reason = flags[0]?.reason ?? 'OTHER'
  const hide = async () =>
    post
      ? settle(await mutate(HidePostDocument, { id: post.uuid, reason }), t('privacy.hide.sent'))
      : settle(await mutate(HideFlaggedDocument, { thing, reason }), t('privacy.queue.hidden'))
  const keep = async () =>
    post
      ? settle(await mutate(DismissFlagsDocument, { post: post.uuid }), t('privacy.queue.kept'))
      : settle(await mutate(DismissFlagsOnDocument, { thing }), t('privacy.queue.left'))
  return (
    <CaredThing thing={flagged}>
      <ul className="plain-list small">
        {/* In the words of those who flagged; who they are is told to nobody. */}
        {flags.map((flag) => (
          <li key={flag.uuid}>
            <strong>{t(`privacy.reasons.${flag.reason}`)}</strong> ·{' '}
            <span className="quiet">
              <Time at={flag.flaggedAt} />
            </span>
            {flag.comment && <RichText html={flag.comment.html} language={flag.comment.language} />}
          </li>
        ))}
      </ul>
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button data-size="sm" onClick={() => void hide()}>
          {post
            ? t('privacy.hide.send')
            : t(
                `privacy.hide.sends.${experience ? 'experience' : message ? 'message' : 'comment'}`,
              )}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={() => void keep()}>
          {t('privacy.queue.keep')}
        </Button>
      </div>
    </CaredThing>
  )
}
