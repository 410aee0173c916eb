import type { AuthorLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import './AuthorLine.css'

/** Who wrote, and for which municipality or body. */
export function AuthorLine({ author }: { author: AuthorLineFragment }) {
  const { t } = useUi()
  const office = author.municipality?.label ?? author.body?.name
  return (
    <span className="author">
      <span className="author-mark" aria-hidden="true">
        {initials(author.name)}
      </span>
      <span className="author-text">
        <strong>{author.name}</strong>
        {(office || author.officeKind) && (
          <span className="quiet small author-office">
            {[author.officeKind && t(`networks.offices.${author.officeKind}`), office]
              .filter(Boolean)
              .join(', ')}
          </span>
        )}
      </span>
    </span>
  )
}

/** «Kari Berg, Steinkjer»: how an author is said in one breath. */
export function authorName(author: AuthorLineFragment): string {
  const office = author.municipality?.label ?? author.body?.name
  return office ? `${author.name}, ${office}` : author.name
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  return [words[0], words.length > 1 ? words[words.length - 1] : undefined]
    .map((word) => word?.[0]?.toUpperCase() ?? '')
    .join('')
}
