import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { EditPostDocument, PostByIdDocument, type PostLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { mutate, type Trouble } from '../../lib/mutate'
import { fetchOnce } from '../../lib/useSnapshot'
import { TroubleNote } from '../../ui/TroubleNote'
import { MarkdownEditor } from './MarkdownEditor'
import { VersionConflict } from './VersionConflict'

/** Edits a post from the version it started from; a newer one is shown beside what was typed. */
export function EditPost({
  post,
  onSaved,
  onCancel,
}: {
  post: PostLineFragment
  onSaved: (post: PostLineFragment) => void
  onCancel: () => void
}) {
  const { t } = useUi()
  const { draft, change, clear, renew } = useDraft(`edit.${post.uuid}`)
  const [started, setStarted] = useState({
    version: post.version,
    text: draft.text || ((post.body ?? post.hiddenBody)?.markdown ?? ''),
  })
  const text = draft.text || started.text
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [saving, setSaving] = useState(false)
  const [stored, setStored] = useState<PostLineFragment | null>(null)
  const theirs = stored ?? (post.version > started.version ? post : null)

  const save = async (version: number) => {
    setSaving(true)
    const answer = await mutate(EditPostDocument, {
      id: post.uuid,
      body: text,
      version,
      commandId: draft.id,
    })
    setSaving(false)
    if (answer.kind === 'done') {
      clear()
      if (answer.payload.post) onSaved(answer.payload.post)
      return
    }
    renew()
    setTrouble(answer)
    if (answer.kind === 'refused' && answer.refusal.code === 'EDIT_CONFLICT') {
      const fetched = await fetchOnce(PostByIdDocument, { id: post.uuid })
      if ('data' in fetched) setStored(fetched.data.node as PostLineFragment | null)
    }
  }
  const leave = () => {
    clear()
    onCancel()
  }

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void save(theirs?.version ?? started.version)
      }}
    >
      {theirs && (
        <VersionConflict
          theirs={theirs}
          onUseTheirs={() => {
            setStarted({ version: theirs.version, text: theirs.body?.markdown ?? '' })
            setStored(null)
            setTrouble(null)
            clear()
          }}
        />
      )}
      <MarkdownEditor
        label={theirs ? t('forum.conflict.yours') : t('forum.edit')}
        value={text}
        onChange={(value) => change({ text: value })}
      />
      {!theirs && <TroubleNote trouble={trouble} />}
      <div className="row">
        <Button type="submit" data-size="sm" loading={saving} disabled={text.trim() === ''}>
          {theirs ? t('forum.conflict.saveMine') : t('forum.save')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={leave}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
