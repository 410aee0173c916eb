import { Alert } from '@digdir/designsystemet-react'
import { useUi } from '../i18n/useUi'
import type { Trouble } from '../lib/mutate'

/** A refusal or failure in the reader's words; the server's own where we have none for a code. */
export function useTroubleText() {
  const { t } = useUi()
  return (trouble: Trouble): string =>
    trouble.kind === 'failed'
      ? t(`failures.${trouble.failure}`)
      : t(
          // A module whose texts come late has the words of its own refusals with them.
          [
            `refusals.${trouble.refusal.code}` as 'refusals.FORBIDDEN',
            `journeys.refusals.${trouble.refusal.code}` as 'journeys.refusals.PLACE_GONE',
          ],
          { defaultValue: trouble.refusal.message },
        )
}

export function TroubleNote({ trouble }: { trouble: Trouble | null }) {
  const text = useTroubleText()
  if (!trouble) return null
  return (
    <Alert data-color="danger" data-size="sm" role="alert">
      {text(trouble)}
    </Alert>
  )
}
