import { Link } from 'react-router'
import { useOwnMunicipalities } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { MenuButton } from '../../ui/MenuButton'

/** From words to action: who writes in a municipality's journey makes a measure or a goal of what was said. */
export function ToMeasure({
  origin,
  text,
}: {
  origin: string
  /** The words: their first line is what the measure is called to begin with. */
  text: string
}) {
  const { t } = useUi()
  const own = useOwnMunicipalities()
  const [first, ...others] = own
  if (!first) return null
  const to = (number: string) => `${addresses.municipalityJourney(number)}?fra=${origin}`
  if (others.length === 0)
    return (
      <Link
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        to={to(first.number)}
        state={{ text }}
      >
        {t('journeys.toMeasure')}
      </Link>
    )
  return (
    <MenuButton content={t('journeys.toMeasure')}>
      {() => (
        <ul className="plain-list">
          {own.map((each) => (
            <li key={each.number}>
              <Link className="menu-item" to={to(each.number)} state={{ text }}>
                {each.label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </MenuButton>
  )
}
