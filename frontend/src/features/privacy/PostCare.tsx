import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import {
  FlagPostDocument,
  HidePostDocument,
  type PostLineFragment,
  ShowPostDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { languageOf } from '../../lib/languages'
import { type Answer, mutate, type Trouble } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { RichText } from '../../ui/RichText'
import { TroubleNote } from '../../ui/TroubleNote'
import { type Care, CareButtons } from './CareButtons'
import { ReasonForm } from './ReasonForm'

type Props = {
  post: PostLineFragment
  canModerate: boolean
  onChange: (post: PostLineFragment) => void
}

/** To say that something is wrong with a post; a moderator hides it at once. */
export function PostCare({ post, canModerate, onChange }: Props) {
  const { t, language } = useUi()
  const [open, setOpen] = useState<Care | null>(null)

  const take = (
    answer: Answer<{ post?: PostLineFragment | null }>,
    said: string,
  ): Trouble | null => {
    if (answer.kind !== 'done') return answer
    if (answer.payload.post) onChange(answer.payload.post)
    setOpen(null)
    announce(said)
    return null
  }

  return (
    <>
      <CareButtons
        open={open}
        flagged={post.viewerHasFlagged}
        canHide={canModerate}
        atEnd
        onOpen={setOpen}
      />
      {open === 'flag' && (
        <ReasonForm
          name={`flag.${post.uuid}`}
          title={t('privacy.flag.title')}
          lead={t('privacy.flag.lead')}
          send={t('privacy.flag.send')}
          withComment
          onCancel={() => setOpen(null)}
          onSend={async (reason, comment, commandId) =>
            take(
              await mutate(FlagPostDocument, {
                post: post.uuid,
                reason,
                comment,
                language: languageOf(language),
                commandId,
              }),
              t('privacy.flag.sent'),
            )
          }
        />
      )}
      {open === 'hide' && (
        <ReasonForm
          name={`hide.${post.uuid}`}
          title={t('privacy.hide.title')}
          lead={t('privacy.hide.lead')}
          send={t('privacy.hide.send')}
          onCancel={() => setOpen(null)}
          onSend={async (reason) =>
            take(await mutate(HidePostDocument, { id: post.uuid, reason }), t('privacy.hide.sent'))
          }
        />
      )}
    </>
  )
}

/** In the place of a hidden post's text; its author and the moderators read the text here. */
export function HiddenPost({ post, canModerate, onChange }: Props) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const reason = post.hiddenReason ?? 'OTHER'
  const show = async () => {
    const answer = await mutate(ShowPostDocument, { id: post.uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done' && answer.payload.post) onChange(answer.payload.post)
  }
  if (!post.hiddenBody)
    return (
      <p className="quiet" style={{ margin: 0 }}>
        <em>{t('privacy.hidden.toOthers', { reason: t(`privacy.reasons.${reason}`) })}</em>
      </p>
    )
  return (
    <>
      <Alert data-color="warning" data-size="sm" style={{ marginBottom: '0.75rem' }}>
        <strong>{t(`privacy.reasons.${reason}`)}.</strong>{' '}
        {post.viewerCanEdit ? t('privacy.hidden.toAuthor') : t('privacy.hidden.toModerators')}
      </Alert>
      <RichText html={post.hiddenBody.html} language={post.hiddenBody.language} />
      {canModerate && (
        <Button
          variant="secondary"
          data-size="sm"
          style={{ marginTop: '0.75rem' }}
          onClick={() => void show()}
        >
          {t('privacy.hidden.show')}
        </Button>
      )}
      <TroubleNote trouble={trouble} />
    </>
  )
}
