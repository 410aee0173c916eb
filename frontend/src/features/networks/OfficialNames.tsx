import type { OfficialName } from '../../gen/graphql'
import { langOf } from '../../lib/languages'

/** The official Sami and Kven names beside a Norwegian one, each marked with its language. */
export function OfficialNames({
  names,
  beside,
}: {
  names: Pick<OfficialName, 'language' | 'name'>[]
  beside: string
}) {
  const others = names.filter((each) => each.name !== beside)
  if (others.length === 0) return null
  return (
    <span className="official-names">
      {others.map((each, index) => (
        <span key={each.language}>
          {index > 0 && ' – '}
          <span lang={langOf(each.language)}>{each.name}</span>
        </span>
      ))}
    </span>
  )
}
