import { Link } from 'react-router'
import type { LinkLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'

/** What was born of it. */
export function LedTo({ links }: { links: readonly LinkLineFragment[] }) {
  const { t } = useUi()
  if (links.length === 0) return null
  return (
    <p className="small">
      {t('app.story.ledTo')}{' '}
      {links.map((link, place) => (
        <span key={link.id}>
          {place > 0 && ', '}
          <Link to={link.address}>{link.title}</Link>
        </span>
      ))}
    </p>
  )
}
