import { Link } from 'react-router'
import { useSession } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'

/** From words to action: who writes in a municipality's journey makes a measure of a post or a commitment. */
export function ToMeasure({ origin }: { origin: string }) {
  const { t } = useUi()
  const { viewer } = useSession()
  const own = viewer?.offices.find(
    (office) => office.municipality && (office.kind === 'MAIN_CONTACT' || office.kind === 'DEPUTY'),
  )?.municipality
  if (!own) return null
  return (
    <Link
      className="ds-button"
      data-variant="tertiary"
      data-size="sm"
      to={`${addresses.municipalityJourney(own.number)}?fra=${origin}`}
    >
      {t('journeys.toMeasure')}
    </Link>
  )
}
