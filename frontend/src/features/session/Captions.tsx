import { Switch } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { CaptionLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { langOf } from '../../lib/languages'

/** What is said, as text. Not read aloud by itself: who listens to a screen reader hears the sound. */
export function Captions({ lines }: { lines: CaptionLineFragment[] }) {
  const { t } = useUi()
  const [shown, setShown] = useState(true)
  if (lines.length === 0) return null
  return (
    <section className="panel captions" aria-label={t('session.captions.title')}>
      <Switch
        data-size="sm"
        label={t('session.captions.title')}
        checked={shown}
        onChange={(event) => setShown(event.target.checked)}
      />
      {shown &&
        lines.slice(-3).map((line) => (
          <p key={line.uuid} lang={langOf(line.language)}>
            {line.line ?? '—'}
          </p>
        ))}
    </section>
  )
}
