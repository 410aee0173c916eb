import { type ComponentType, lazy, Suspense } from 'react'
import { loadTexts } from '../../i18n/later'

/** Without a line when writing begins there is no hint; the writing goes on. */
const PersonHint = lazy<ComponentType<{ text: string }>>(() =>
  Promise.all([import('./PersonHint'), loadTexts('privacy')]).then(
    ([module]) => module,
    () => ({ default: NoHint }),
  ),
)
const NoHint: ComponentType<{ text: string }> = () => null

/** The hint on words by which a person may be recognised; it comes when something is written. */
export function LaterPersonHint({ text }: { text: string }) {
  return <Suspense fallback={null}>{text !== '' && <PersonHint text={text} />}</Suspense>
}
