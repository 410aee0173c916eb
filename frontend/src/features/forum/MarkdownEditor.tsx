import { Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { type Ref, useId, useState } from 'react'
import { PreviewDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { fetchOnce } from '../../lib/useSnapshot'
import { RichText } from '../../ui/RichText'
import './MarkdownEditor.css'

type Preview = { kind: 'loading' } | { kind: 'failed' } | { kind: 'html'; html: string }

/** A field for Markdown, with the server's own rendering one button away. */
export function MarkdownEditor({
  label,
  hideLabel = false,
  value,
  onChange,
  error,
  rows = 5,
  placeholder,
  inputRef,
  onKeyDown,
}: {
  label: string
  hideLabel?: boolean
  value: string
  onChange: (value: string) => void
  error?: string
  rows?: number
  placeholder?: string
  inputRef?: Ref<HTMLTextAreaElement>
  onKeyDown?: (event: React.KeyboardEvent<HTMLTextAreaElement>) => void
}) {
  const { t } = useUi()
  const id = useId()
  const [preview, setPreview] = useState<Preview | null>(null)

  const show = async () => {
    if (value.trim() === '') return setPreview({ kind: 'html', html: '' })
    setPreview({ kind: 'loading' })
    const fetched = await fetchOnce(PreviewDocument, { markdown: value })
    setPreview(
      'data' in fetched ? { kind: 'html', html: fetched.data.preview } : { kind: 'failed' },
    )
  }

  return (
    <div className="ds-field markdown-editor">
      <div className="row between">
        <Label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
          {label}
        </Label>
        <div className="editor-modes" role="group" aria-label={t('forum.editor.mode')}>
          <button type="button" aria-pressed={preview === null} onClick={() => setPreview(null)}>
            {t('forum.editor.write')}
          </button>
          <button type="button" aria-pressed={preview !== null} onClick={() => void show()}>
            {t('forum.editor.preview')}
          </button>
        </div>
      </div>
      {/* Hidden, not removed, so that caret, undo and height are there when one comes back. */}
      <div hidden={preview !== null}>
        <Textarea
          id={id}
          ref={inputRef}
          rows={rows}
          value={value}
          placeholder={placeholder}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-help${error ? ` ${id}-error` : ''}`}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <p id={`${id}-help`} className="quiet editor-help">
          {t('forum.editor.help')}
        </p>
      </div>
      {preview && (
        <div className="editor-preview" aria-live="polite">
          {preview.kind === 'loading' && <p>{t('app.loading')}</p>}
          {preview.kind === 'failed' && <p>{t('forum.editor.previewFailed')}</p>}
          {preview.kind === 'html' &&
            (preview.html ? (
              <RichText html={preview.html} />
            ) : (
              <p className="quiet">{t('forum.editor.nothing')}</p>
            ))}
        </div>
      )}
      {error && <ValidationMessage id={`${id}-error`}>{error}</ValidationMessage>}
    </div>
  )
}
