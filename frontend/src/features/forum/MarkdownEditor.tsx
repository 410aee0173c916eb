import { Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useState } from 'react'
import { PreviewDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { fetchOnce } from '../../lib/useSnapshot'
import { RichText } from '../../ui/RichText'
import { LaterPersonHint } from '../privacy/LaterPersonHint'
import './MarkdownEditor.css'

type Preview = { of: string } & (
  { kind: 'loading' } | { kind: 'failed' } | { kind: 'html'; html: string }
)

/** A field for Markdown, with the server's own rendering one button away. */
export function MarkdownEditor({
  label,
  hideLabel = false,
  value,
  onChange,
  error,
  rows = 5,
  placeholder,
  help,
  action,
  onKeyDown,
}: {
  label: string
  hideLabel?: boolean
  value: string
  onChange: (value: string) => void
  error?: string
  rows?: number
  placeholder?: string
  /** Under the field, instead of a word on Markdown. */
  help?: string
  /** The button that sends: then the field is small, and its tools stand under it. */
  action?: ReactNode
  onKeyDown?: (event: React.KeyboardEvent<HTMLTextAreaElement>) => void
}) {
  const { t } = useUi()
  const id = useId()
  const [shown, setPreview] = useState<Preview | null>(null)
  // Sent or taken back meanwhile: a preview of another text is none.
  const preview = shown?.of === value ? shown : null

  const show = async () => {
    const of = value
    if (of.trim() === '') return setPreview({ of, kind: 'html', html: '' })
    setPreview({ of, kind: 'loading' })
    const fetched = await fetchOnce(PreviewDocument, { markdown: of })
    // Who went back to writing stays there.
    setPreview((before) => {
      if (before?.of !== of) return before
      return 'data' in fetched
        ? { of, kind: 'html', html: fetched.data.preview }
        : { of, kind: 'failed' }
    })
  }

  const modes = (
    <div className="editor-modes" role="group" aria-label={t('forum.editor.mode')}>
      <button type="button" aria-pressed={preview === null} onClick={() => setPreview(null)}>
        {t('forum.editor.write')}
      </button>
      <button type="button" aria-pressed={preview !== null} onClick={() => void show()}>
        {t('forum.editor.preview')}
      </button>
    </div>
  )
  const helpLine = (
    <p id={`${id}-help`} className="quiet editor-help">
      {help ?? t('forum.editor.help')}
    </p>
  )

  return (
    <div className={action ? 'markdown-editor markdown-editor-small' : 'ds-field markdown-editor'}>
      <div className="row between">
        <Label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
          {label}
        </Label>
        {!action && modes}
      </div>
      {/* Hidden, not removed, so that caret, undo and height are there when one comes back. */}
      <div hidden={preview !== null}>
        <Textarea
          id={id}
          rows={rows}
          value={value}
          placeholder={placeholder}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-help${error ? ` ${id}-error` : ''}`}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {!action && helpLine}
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
      {action && (
        <div className="editor-foot">
          {helpLine}
          {modes}
          {action}
        </div>
      )}
      <LaterPersonHint text={value} />
      {error && <ValidationMessage id={`${id}-error`}>{error}</ValidationMessage>}
    </div>
  )
}
