import { Button, Heading } from '@digdir/designsystemet-react'
import { PostReplyDocument, type PostLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { newId } from '../../lib/ids'
import { languageOf } from '../../lib/languages'
import { mutate } from '../../lib/mutate'
import { useOutbox } from '../../lib/outbox'
import { HatChoice } from './HatChoice'
import { MarkdownEditor } from './MarkdownEditor'
import type { TopicOnPage } from './topicState'
import { UnsentPost } from './UnsentPost'
import { useHat } from './useHat'

/** What one has sent and the server has not confirmed, and the field for the next reply. */
export function ReplyForm({
  topic,
  posts,
  onPosted,
  onTyping,
}: {
  topic: TopicOnPage
  posts: PostLineFragment[]
  onPosted: (post: PostLineFragment) => void
  onTyping: () => void
}) {
  const { t, language } = useUi()
  const { draft, change, clear } = useDraft(`reply.${topic.uuid}`)
  const { hats, hat, choose } = useHat(topic.network.key)
  const outbox = useOutbox(
    `topic.${topic.uuid}`,
    (item) =>
      mutate(PostReplyDocument, {
        id: item.id,
        topic: topic.uuid,
        body: item.text,
        language: languageOf(language),
        actingFor: item.hat,
      }),
    ({ post }) => post && onPosted(post),
  )
  // The event may come before the answer: then the post is already in the list.
  const unsent = outbox.items.filter((item) => !posts.some((post) => post.uuid === item.id))
  const back = (id: string, text: string) => {
    change({ id: newId(), text: draft.text ? `${draft.text}\n\n${text}` : text })
    outbox.drop(id)
  }

  const submit = () => {
    if (draft.text.trim() === '') return
    outbox.send({ id: draft.id, text: draft.text, hat })
    clear()
  }

  return (
    <>
      {unsent.map((item) => (
        <UnsentPost
          key={item.id}
          item={item}
          onRetry={() => outbox.retry(item)}
          onBack={() => back(item.id, item.text)}
        />
      ))}
      {(topic.viewerCanReply || draft.text !== '') && (
        <form
          className="panel stack"
          aria-labelledby="reply-heading"
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <Heading level={2} data-size="2xs" id="reply-heading">
            {t('forum.reply.title')}
          </Heading>
          <HatChoice hats={hats} chosen={hat} onChoose={choose} />
          <MarkdownEditor
            label={t('forum.reply.label')}
            value={draft.text}
            placeholder={t('forum.reply.placeholder')}
            onChange={(text) => {
              change({ text })
              onTyping()
            }}
          />
          <div className="row between">
            <Button type="submit" disabled={!topic.viewerCanReply || draft.text.trim() === ''}>
              {t('forum.reply.send')}
            </Button>
            <span className="quiet small" style={{ flex: '1 1 16rem' }}>
              {t('forum.reply.public')}
            </span>
          </div>
        </form>
      )}
    </>
  )
}
