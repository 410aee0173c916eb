import { Details } from '@digdir/designsystemet-react'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { StatementFields } from './StatementFields'
import type { useSaid } from './useSaid'

/** Asked beside something else, and sent with it: nobody has to answer. */
export function StatementSection({
  statement,
  onOpen,
}: {
  statement: ReturnType<typeof useSaid>
  onOpen: () => void
}) {
  const { t, language } = useUi()
  const { programme, municipality } = statement
  if (!programme || !municipality?.viewerMaySpeak) return null
  return (
    <Details data-size="sm" className="panel" onToggle={onOpen}>
      <Details.Summary>{t('statements.asked')}</Details.Summary>
      <Details.Content>
        <p>{t('statements.why', { programme: inLanguage(programme.name, language) })}</p>
        {municipality.statement && (
          <p className="quiet small">
            {t('statements.prefilled', {
              date: date(municipality.statement.givenAt.slice(0, 10), language),
            })}
          </p>
        )}
        <StatementFields
          said={statement.said}
          areas={programme.focusAreas}
          onChange={statement.set}
        />
      </Details.Content>
    </Details>
  )
}
