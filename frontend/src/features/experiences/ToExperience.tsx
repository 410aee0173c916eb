import { Button } from '@digdir/designsystemet-react'
import { useNavigate } from 'react-router'
import { useSession } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { newId } from '../../lib/ids'

/** A moment becomes an experience: who writes for a municipality begins one, which keeps where it came from. */
export function ToExperience({
  origin,
  text,
  label,
}: {
  origin: string
  /** What the draft begins with, in Markdown. */
  text: string
  /** What a screen reader says, where several stand in a list. */
  label?: string
}) {
  const { t } = useUi()
  const navigate = useNavigate()
  const { viewer } = useSession()
  const own = viewer?.offices.find(
    (office) => office.municipality && (office.kind === 'MAIN_CONTACT' || office.kind === 'DEPUTY'),
  )?.municipality
  if (!own) return null
  return (
    <Button
      data-size="sm"
      variant="tertiary"
      aria-label={label}
      onClick={() =>
        void navigate(`${addresses.newExperience(newId(), own.number)}&fra=${origin}`, {
          state: { text },
        })
      }
    >
      {t('afterwards.toExperience')}
    </Button>
  )
}
