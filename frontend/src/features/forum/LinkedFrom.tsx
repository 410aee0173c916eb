import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { LinkLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'

/** The conversations that link to what the page shows. */
export function LinkedFrom({ links }: { links: readonly LinkLineFragment[] }) {
  const { t } = useUi()
  if (links.length === 0) return null
  return (
    <section className="panel">
      <Heading level={2} data-size="2xs">
        {t('forum.linkedFrom')}
      </Heading>
      <ul className="plain-list" style={{ marginTop: '0.5rem' }}>
        {links.map((link) => (
          <li key={link.id}>
            <Link to={link.address}>{link.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
