import { Link } from 'react-router'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'

/** The words that a goal or a measure came of, and the whole way. */
export function CameOf({
  origins,
  story,
}: {
  origins: readonly { id: string; title: string; address: string }[]
  story: string
}) {
  const { t } = useUi()
  if (origins.length === 0) return null
  return (
    <div className="small" style={{ margin: '0.25rem 0' }}>
      {origins.map((origin) => (
        <p key={origin.id} style={{ margin: 0 }}>
          {t('journeys.cameOf')} <Link to={origin.address}>{origin.title}</Link>
        </p>
      ))}
      <p style={{ margin: 0 }}>
        <Link to={addresses.story(story)}>{t('app.story.title')}</Link>
      </p>
    </div>
  )
}
