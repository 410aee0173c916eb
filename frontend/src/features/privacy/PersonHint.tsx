import { Alert } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { TextWarningsDocument, type TextWarningsQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { fetchOnce } from '../../lib/useSnapshot'

type Warnings = TextWarningsQuery['textWarnings']

/** So long after the last key the text is looked at. */
const rest = 1000
const longest = 20_000

/** Words by which a person may be recognised in what is being written. Only a hint: nothing is held back by it. */
export default function PersonHint({ text }: { text: string }) {
  const { t } = useUi()
  const [warnings, setWarnings] = useState<Warnings>([])
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => {
      void (async () => {
        const fetched =
          text.trim().length < 8 || text.length > longest
            ? { data: { textWarnings: [] } }
            : await fetchOnce(TextWarningsDocument, { markdown: text })
        // Without an answer there is no hint; writing goes on.
        if (wanted && 'data' in fetched) setWarnings(fetched.data.textWarnings)
      })()
    }, rest)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [text])

  return (
    <div role="status">
      {text !== '' && warnings.length > 0 && (
        <Alert data-color="warning" data-size="sm">
          <strong>{t('privacy.hint.title')}</strong>
          <ul style={{ margin: '0.25rem 0', paddingLeft: '1.125rem' }}>
            {warnings.map(({ kind, words }) => (
              <li key={`${kind}${words}`}>
                «{words}»: {t(`privacy.hint.kinds.${kind}`)}
              </li>
            ))}
          </ul>
          {t('privacy.hint.advice')}
        </Alert>
      )}
    </div>
  )
}
