import { Alert, Button } from '@digdir/designsystemet-react'
import type { PostLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { RichText } from '../../ui/RichText'

/** Two tabs or two people edited the same text: both are shown, nothing typed is lost. */
export function VersionConflict({
  theirs,
  onUseTheirs,
}: {
  theirs: Pick<PostLineFragment, 'body'>
  onUseTheirs: () => void
}) {
  const { t } = useUi()
  return (
    <Alert data-color="warning" data-size="sm" role="alert">
      <p style={{ marginTop: 0, fontWeight: 600 }}>{t('forum.conflict.title')}</p>
      <p>{t('forum.conflict.text')}</p>
      <p style={{ fontWeight: 600, marginBottom: '0.25rem' }}>{t('forum.conflict.theirs')}</p>
      <div className="editor-preview">
        {theirs.body ? (
          <RichText html={theirs.body.html} language={theirs.body.language} />
        ) : (
          t('forum.withdrawn')
        )}
      </div>
      <Button
        variant="secondary"
        data-size="sm"
        style={{ marginTop: '0.75rem' }}
        onClick={onUseTheirs}
      >
        {t('forum.conflict.useTheirs')}
      </Button>
    </Alert>
  )
}
