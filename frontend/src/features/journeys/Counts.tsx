import { Alert } from '@digdir/designsystemet-react'
import type { ImportCounts } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'

type Told = Omit<ImportCounts, '__typename'>

export const changesIn = (counts: Told) =>
  counts.newGoals + counts.newMeasures + counts.changedMeasures

/** What was taken in, or would be. */
export function Counts({ counts, done }: { counts: Told; done: boolean }) {
  const { t } = useUi()
  const lines = [
    ['newGoals', counts.newGoals],
    ['newMeasures', counts.newMeasures],
    ['changed', counts.changedMeasures],
    ['unchanged', counts.unchangedMeasures],
  ] as const
  return (
    <Alert data-color={done ? 'success' : 'info'}>
      {t(
        done
          ? 'journeys.table.did'
          : changesIn(counts) > 0
            ? 'journeys.table.would'
            : 'journeys.table.nothing',
      )}
      <ul>
        {lines
          .filter(([, count]) => count > 0)
          .map(([name, count]) => (
            <li key={name}>{t(`journeys.table.${name}`, { count })}</li>
          ))}
      </ul>
    </Alert>
  )
}
