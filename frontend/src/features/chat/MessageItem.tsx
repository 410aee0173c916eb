import { Button } from '@digdir/designsystemet-react'
import { Suspense, useState } from 'react'
import {
  DeleteMessageDocument,
  EditMessageDocument,
  type MessageLineFragment,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { withTexts } from '../../i18n/withTexts'
import { mutate, type Trouble } from '../../lib/mutate'
import { RichText } from '../../ui/RichText'
import { Time } from '../../ui/Time'
import { TroubleNote } from '../../ui/TroubleNote'
import { AuthorLine } from '../forum/AuthorLine'
import { MarkdownEditor } from '../forum/MarkdownEditor'

const FlagThing = withTexts(() => import('../privacy/FlagThing'), 'privacy')
const HideThing = withTexts(() => import('../privacy/HideThing'), 'privacy')
const HiddenText = withTexts(() => import('../privacy/HiddenText'), 'privacy')

/** One message; `follows`: of the same person as the one above, so the name is not said again. */
export function MessageItem({
  message,
  follows,
  canFlag,
  canModerate,
  isMine,
  inSession,
  onChange,
}: {
  message: MessageLineFragment
  follows: boolean
  /** Not what hosts say among themselves. */
  canFlag: boolean
  canModerate: boolean
  isMine: boolean
  inSession: boolean
  onChange: (message: MessageLineFragment) => void
}) {
  const { t } = useUi()
  const [text, setText] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [care, setCare] = useState<'flag' | 'hide' | null>(null)
  const [flagged, setFlagged] = useState(false)
  const mayFlag = canFlag && !isMine && !flagged && message.body
  // What somebody else said is hidden, with a reason and so that it can be shown again.
  const mayDelete = message.viewerCanDelete && (isMine || !canFlag)
  const mayHide = canFlag && canModerate && !isMine && message.body

  const save = async () => {
    if (text === null || text.trim() === '') return
    const answer = await mutate(EditMessageDocument, {
      id: message.uuid,
      body: text,
      version: message.version,
    })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    setText(null)
    if (answer.payload.message) onChange(answer.payload.message)
  }
  const remove = async () => {
    if (!confirm(t('chat.deleteAsk'))) return
    const answer = await mutate(DeleteMessageDocument, { id: message.uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done' && answer.payload.message) onChange(answer.payload.message)
  }

  return (
    <article className={follows ? 'message message-follows' : 'message'}>
      {!follows && (
        <header className="message-head">
          <AuthorLine author={message.author} />
          <span className="quiet small">
            <Time at={message.sentAt} clock />
            {message.isSample && ` · ${t('app.sample').toLowerCase()}`}
          </span>
        </header>
      )}
      <div className="message-body">
        {text !== null ? (
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault()
              void save()
            }}
          >
            <MarkdownEditor
              label={t('chat.label')}
              hideLabel
              rows={2}
              value={text}
              onChange={setText}
            />
            <div className="row">
              <Button type="submit" data-size="sm">
                {t('forum.save')}
              </Button>
              <Button variant="tertiary" data-size="sm" onClick={() => setText(null)}>
                {t('app.cancel')}
              </Button>
            </div>
          </form>
        ) : message.hiddenAt && message.hiddenReason && !message.deletedAt ? (
          <Suspense>
            <HiddenText
              what="message"
              thing={`Message:${message.uuid}`}
              reason={message.hiddenReason}
              body={message.hiddenBody}
              isMine={isMine}
              canModerate={canModerate}
            />
          </Suspense>
        ) : message.body ? (
          <RichText html={message.body.html} language={message.body.language} />
        ) : (
          <p className="quiet" style={{ margin: 0 }}>
            <em>{t(message.deletedAt ? 'chat.deleted' : 'forum.erased')}</em>
          </p>
        )}
        {message.editedAt && message.body && (
          <span className="quiet small">({t('forum.edited')})</span>
        )}
        <TroubleNote trouble={trouble} />
      </div>
      {(message.body ?? message.hiddenBody) &&
        text === null &&
        (message.viewerCanEdit || mayDelete || mayFlag || mayHide) && (
          <div
            className="message-actions"
            role="group"
            aria-label={t('chat.actions', { author: message.author.name })}
          >
            {message.viewerCanEdit && (
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => setText((message.body ?? message.hiddenBody)?.markdown ?? '')}
              >
                {t('chat.edit')}
              </Button>
            )}
            {mayDelete && (
              <Button variant="tertiary" data-size="sm" onClick={() => void remove()}>
                {t('chat.delete')}
              </Button>
            )}
            {mayFlag && (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-expanded={care === 'flag'}
                onClick={() => setCare('flag')}
              >
                {t('chat.flag')}
              </Button>
            )}
            {mayHide && (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-expanded={care === 'hide'}
                onClick={() => setCare('hide')}
              >
                {t('chat.hide')}
              </Button>
            )}
          </div>
        )}
      {care && message.body && (
        <Suspense>
          {care === 'flag' ? (
            <FlagThing
              thing={`Message:${message.uuid}`}
              what="message"
              inSession={inSession}
              onDone={() => {
                setFlagged(true)
                setCare(null)
              }}
              onCancel={() => setCare(null)}
            />
          ) : (
            <HideThing
              thing={`Message:${message.uuid}`}
              what="message"
              onDone={() => setCare(null)}
              onCancel={() => setCare(null)}
            />
          )}
        </Suspense>
      )}
    </article>
  )
}
