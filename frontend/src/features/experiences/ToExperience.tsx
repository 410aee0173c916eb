import { Button } from '@digdir/designsystemet-react'
import { useNavigate } from 'react-router'
import { useOwnMunicipalities } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { newId } from '../../lib/ids'

/** What was said or learnt becomes an experience: who writes for a municipality begins one, which keeps where it came from. */
export function ToExperience({
  origin,
  text,
  label,
  municipality,
}: {
  origin: string
  /** What the draft begins with, in Markdown. */
  text: string
  /** What a screen reader says, where several stand in a list. */
  label?: string
  /** Whose words they are; else the first municipality that the viewer speaks for, and the form asks. */
  municipality?: string
}) {
  const { t } = useUi()
  const navigate = useNavigate()
  const own = useOwnMunicipalities()
  const writer = own.find((each) => each.number === municipality) ?? own[0]
  if (!writer) return null
  return (
    <Button
      type="button"
      data-size="sm"
      variant="tertiary"
      aria-label={label}
      onClick={() =>
        void navigate(`${addresses.newExperience(newId(), writer.number)}&fra=${origin}`, {
          state: { text },
        })
      }
    >
      {t('app.story.toExperience')}
    </Button>
  )
}
