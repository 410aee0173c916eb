import { Button } from '@digdir/designsystemet-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useSession } from '../../app/session'
import {
  type CommentLineFragment,
  EditCommentDocument,
  HideCommentDocument,
  JourneyCommentsDocument,
  WithdrawCommentDocument,
  WriteCommentDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailureNote, Loading } from '../../ui/Loading'
import { RichText } from '../../ui/RichText'
import { Time } from '../../ui/Time'
import { AuthorLine } from '../forum/AuthorLine'
import { HatChoice } from '../forum/HatChoice'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import { useHat } from '../forum/useHat'
import { Sheet } from './Sheet'

const FlagThing = lazy(() => import('../privacy/FlagThing'))
const HiddenText = lazy(() => import('../privacy/HiddenText'))
const ReasonForm = lazy(() =>
  import('../privacy/ReasonForm').then((module) => ({ default: module.ReasonForm })),
)

/** What was said of a goal or a measure, and a field to say more: for all who see the journey. */
export default function Comments({
  journey,
  county,
  about,
  title,
  isOwn,
  at,
  asOf,
}: {
  journey: string
  county: string
  about: string
  title: string
  /** Who writes the journey writes for the municipality. */
  isOwn: boolean
  /** The time that they are shown of, when nobody writes; null: now. */
  at: string | null
  /** When it changes, something in the journey did. */
  asOf: number
}) {
  const { t } = useUi()
  const { data, failure, reload } = useSnapshot(JourneyCommentsDocument, { id: journey, about, at })
  useEffect(() => reload(), [asOf, reload])
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data?.journey) return <Loading />
  return (
    <section
      className="stack"
      // Beside buttons in a row, it has a line of its own.
      style={{ flexBasis: '100%' }}
      aria-label={t('evidence.comments.of', { title })}
    >
      {data.journey.comments.length > 0 && (
        <ul className="plain-list stack">
          {data.journey.comments.map((comment) => (
            <li key={comment.uuid}>
              <Comment comment={comment} isThen={at !== null} onChanged={reload} />
            </li>
          ))}
        </ul>
      )}
      {!at && <NewComment county={county} about={about} isOwn={isOwn} onChanged={reload} />}
    </section>
  )
}

function NewComment({
  county,
  about,
  isOwn,
  onChanged,
}: {
  county: string
  about: string
  isOwn: boolean
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const { hats, hat, choose } = useHat(county)
  const { draft, change, clear, renew } = useDraft(`comment-${about}`)
  const [round, setRound] = useState(0)
  const save = async (): Promise<Trouble | null> => {
    const answer = await mutate(WriteCommentDocument, {
      id: draft.id,
      about,
      body: draft.text,
      language: languageOf(language),
      actingFor: isOwn ? null : hat,
    })
    if (answer.kind === 'refused') renew()
    if (answer.kind !== 'done') return answer
    clear()
    setRound(round + 1)
    onChanged()
    return null
  }
  return (
    <Sheet
      key={round}
      name={t('evidence.comments.new')}
      send={t('evidence.comments.send')}
      onSave={save}
    >
      {!isOwn && <HatChoice hats={hats} chosen={hat} onChoose={choose} />}
      <MarkdownEditor
        label={t('evidence.comments.write')}
        rows={3}
        help={t('evidence.comments.help')}
        value={draft.text}
        onChange={(text) => change({ text })}
      />
    </Sheet>
  )
}

function Comment({
  comment,
  isThen,
  onChanged,
}: {
  comment: CommentLineFragment
  isThen: boolean
  onChanged: () => void
}) {
  const { t } = useUi()
  const { viewer } = useSession()
  const [open, setOpen] = useState<'edit' | 'hide' | 'flag' | null>(null)
  const isMine = comment.author.person?.uuid === viewer?.person.uuid
  const mayFlag = viewer !== null && !isMine && !!comment.body
  const [words, setWords] = useState(comment.body?.markdown ?? '')
  const edit = async (): Promise<Trouble | null> => {
    const input = { id: comment.uuid, version: comment.version, body: words }
    const answer = await mutate(EditCommentDocument, input)
    onChanged()
    return answer.kind === 'done' ? null : answer
  }
  const withdraw = async (): Promise<Trouble | null> => {
    const answer = await mutate(WithdrawCommentDocument, { id: comment.uuid })
    onChanged()
    return answer.kind === 'done' ? null : answer
  }
  return (
    <article>
      <p className="row" style={{ margin: 0 }}>
        <AuthorLine author={comment.author} />
        <span className="quiet small">
          <Time at={comment.writtenAt} />
          {comment.editedAt && ` · ${t('evidence.comments.edited')}`}
        </span>
      </p>
      {open === 'edit' ? (
        <Sheet
          name={t('evidence.comments.edit')}
          remove={t('evidence.comments.withdraw')}
          onSave={edit}
          onRemove={withdraw}
          onClose={() => setOpen(null)}
        >
          <MarkdownEditor
            label={t('evidence.comments.words')}
            rows={3}
            value={words}
            onChange={setWords}
          />
        </Sheet>
      ) : comment.hiddenReason ? (
        <Suspense fallback={<Loading />}>
          <HiddenText
            what="comment"
            thing={`Comment:${comment.uuid}`}
            reason={comment.hiddenReason}
            body={comment.hiddenBody}
            isMine={isMine}
            canModerate={comment.viewerCanHide && !isThen}
            onShown={onChanged}
          />
        </Suspense>
      ) : comment.body ? (
        <RichText html={comment.body.html} language={comment.body.language} />
      ) : (
        <p className="quiet" style={{ margin: 0 }}>
          {t(comment.withdrawnAt ? 'evidence.comments.withdrawn' : 'evidence.comments.erased')}
        </p>
      )}
      {!isThen &&
        open === null &&
        comment.body &&
        (comment.viewerCanEdit || comment.viewerCanHide || mayFlag) && (
          <p className="row" style={{ margin: 0 }}>
            {comment.viewerCanEdit && (
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => {
                  setWords(comment.body?.markdown ?? '')
                  setOpen('edit')
                }}
              >
                {t('journeys.sheet.edit')}
              </Button>
            )}
            {mayFlag &&
              (comment.viewerHasFlagged ? (
                <span className="quiet small">{t('privacy.flag.done')}</span>
              ) : (
                <Button variant="tertiary" data-size="sm" onClick={() => setOpen('flag')}>
                  {t('privacy.flag.open')}
                </Button>
              ))}
            {comment.viewerCanHide && (
              <Button variant="tertiary" data-size="sm" onClick={() => setOpen('hide')}>
                {t('evidence.comments.hide')}
              </Button>
            )}
          </p>
        )}
      {open === 'flag' && (
        <Suspense fallback={<Loading />}>
          <FlagThing
            thing={`Comment:${comment.uuid}`}
            what="comment"
            onDone={() => {
              setOpen(null)
              onChanged()
            }}
            onCancel={() => setOpen(null)}
          />
        </Suspense>
      )}
      {open === 'hide' && (
        <Suspense fallback={<Loading />}>
          <ReasonForm
            name={`hide-${comment.uuid}`}
            title={t('evidence.comments.hide')}
            lead={t('evidence.comments.hideLead')}
            send={t('evidence.comments.hide')}
            onSend={async (reason) => {
              const answer = await mutate(HideCommentDocument, { id: comment.uuid, reason })
              if (answer.kind !== 'done') return answer
              setOpen(null)
              onChanged()
              return null
            }}
            onCancel={() => setOpen(null)}
          />
        </Suspense>
      )}
    </article>
  )
}
