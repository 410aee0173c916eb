import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { type PostLineFragment, WithdrawPostDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { dateAndTime } from '../../lib/dates'
import { mutate, type Trouble } from '../../lib/mutate'
import { quoted } from '../../lib/words'
import { RichText } from '../../ui/RichText'
import { Time } from '../../ui/Time'
import { TroubleNote } from '../../ui/TroubleNote'
import { AuthorLine } from './AuthorLine'
import { EditPost } from './EditPost'
import { Reactions } from './Reactions'
import type { PostOnPage } from './topicState'
import { LedTo } from '../story/LedTo'
import { ToExperience } from '../experiences/ToExperience'
import { ToMeasure } from '../journeys/ToMeasure'
import { HiddenPost, PostCare } from '../privacy/PostCare'

/** One post: who, when, what, and what the viewer may do with it. */
export function PostItem({
  post,
  canReact,
  canCare,
  canModerate,
  onChange,
}: {
  post: PostOnPage
  canReact: boolean
  /** May flag it. */
  canCare: boolean
  canModerate: boolean
  onChange: (post: PostLineFragment) => void
}) {
  const { t, language } = useUi()
  const [editing, setEditing] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const withdraw = async () => {
    if (!confirm(t('forum.withdrawAsk'))) return
    const answer = await mutate(WithdrawPostDocument, { id: post.uuid })
    if (answer.kind !== 'done') setTrouble(answer)
    else if (answer.payload.post) onChange(answer.payload.post)
  }

  return (
    <article className="panel post" id={`innlegg-${post.number}`} tabIndex={-1}>
      <header className="post-head">
        <AuthorLine author={post.author} />
        <span className="quiet small">
          <Time at={post.postedAt} clock />
          {post.editedAt && !post.withdrawnAt && (
            <>
              {' · '}
              <span title={t('forum.editedAt', { when: dateAndTime(post.editedAt, language) })}>
                {t('forum.edited')}
              </span>
            </>
          )}
        </span>
      </header>
      {editing ? (
        <EditPost
          post={post}
          onSaved={(saved) => {
            onChange(saved)
            setEditing(false)
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          {post.hiddenAt && !post.withdrawnAt ? (
            <HiddenPost post={post} canModerate={canModerate} onChange={onChange} />
          ) : post.body ? (
            <RichText html={post.body.html} language={post.body.language} />
          ) : (
            <p className="quiet" style={{ margin: 0 }}>
              <em>{t(post.withdrawnAt ? 'forum.withdrawn' : 'forum.erased')}</em>
            </p>
          )}
          {post.body && <LedTo links={post.ledTo ?? []} />}
          {(post.body || post.hiddenBody) && (
            <footer className="post-foot">
              <Reactions
                post={post}
                canReact={canReact && !post.hiddenAt}
                onChange={onChange}
                onTrouble={setTrouble}
              />
              <span className="row" style={{ gap: '0.25rem' }}>
                {post.body && (
                  <>
                    <ToMeasure origin={`Post:${post.uuid}`} text={post.body.markdown} />
                    <ToExperience origin={`Post:${post.uuid}`} text={quoted(post.body.markdown)} />
                  </>
                )}
                {post.viewerCanEdit && (
                  <Button variant="tertiary" data-size="sm" onClick={() => setEditing(true)}>
                    {t('forum.edit')}
                  </Button>
                )}
                {post.viewerCanWithdraw && (
                  <Button variant="tertiary" data-size="sm" onClick={() => void withdraw()}>
                    {t('forum.withdraw')}
                  </Button>
                )}
              </span>
            </footer>
          )}
          {post.body && canCare && (
            <PostCare post={post} canModerate={canModerate} onChange={onChange} />
          )}
        </>
      )}
      <TroubleNote trouble={trouble} />
    </article>
  )
}
