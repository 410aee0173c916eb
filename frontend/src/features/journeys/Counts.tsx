import { Alert } from '@digdir/designsystemet-react'
import type { ImportCounts } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'

type Told = Omit<ImportCounts, '__typename'>

export const changesIn = (counts: Told) =>
  counts.newGoals + counts.newMeasures + counts.changedMeasures

/** What was taken in, or would be. */
export function Counts({ counts, done }: { counts: Told; done: boolean }) {
  const { t } = useUi()
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
        <li>{t('journeys.table.newGoals', { count: counts.newGoals })}</li>
        <li>{t('journeys.table.newMeasures', { count: counts.newMeasures })}</li>
        <li>{t('journeys.table.changed', { count: counts.changedMeasures })}</li>
        <li>{t('journeys.table.unchanged', { count: counts.unchangedMeasures })}</li>
      </ul>
    </Alert>
  )
}
