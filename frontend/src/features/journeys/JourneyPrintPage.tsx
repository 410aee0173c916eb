import { Button } from '@digdir/designsystemet-react'
import { useParams, useSearchParams } from 'react-router'
import { JourneyPrintDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date } from '../../lib/dates'
import { dayIn, endOf } from '../../lib/dayBounds'
import { inLanguage } from '../../lib/languages'
import { useSnapshot } from '../../lib/useSnapshot'
import { useToday } from '../../lib/useToday'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import { type GoalLine, groupsOf } from './groups'
import { PrintEvidence } from './PrintEvidence'
import './Print.css'

/** The journey on paper: for the file, the committee or the wall. */
export default function JourneyPrintPage() {
  const { t, language } = useUi()
  const { id = '' } = useParams()
  const today = useToday()
  const [search] = useSearchParams()
  const day = dayIn(search.get('dato'))
  const at = day && endOf(day)
  const { data, failure, reload } = useSnapshot(JourneyPrintDocument, { id, at })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { journey } = data
  if (!journey) return <NoSuchPage />
  const { content } = journey
  const decided = content.plan ?? content.planFile
  const title = t('journeys.title', { municipality: journey.municipality?.label ?? '' })
  const phase = data.journeyPhases.find((each) => each.key === content.phase?.key)
  const { goals, measures } = groupsOf(content)

  const table = (goal: GoalLine | null, above?: GoalLine) => {
    const lines = measures(goal?.uuid ?? null)
    if (lines.length === 0 && (goal === null || goals(goal.uuid).length > 0)) return null
    return (
      <div key={goal?.uuid ?? ''} className="journey-print-wide">
        <table>
          <caption>
            {above && `${above.title} – `}
            {goal?.title ?? t('journeys.order.withoutGoal')}
            {goal?.progress != null &&
              ` (${t('journeys.progress', { percent: Math.round(goal.progress) })})`}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('journeys.print.measure')}</th>
              <th scope="col">{t('journeys.owner')}</th>
              <th scope="col">{t('journeys.dueOn')}</th>
              <th scope="col">{t('journeys.status')}</th>
              <th scope="col">{t('journeys.fields.percent')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((measure) => (
              <tr key={measure.uuid}>
                <td lang={measure.language.toLowerCase()}>{measure.title}</td>
                <td>{measure.owner}</td>
                <td>
                  {measure.dueOn && date(measure.dueOn, language)}
                  {measure.isOverdue && ` (${t('journeys.overdue').toLowerCase()})`}
                </td>
                <td>{t(`journeys.statuses.${measure.status}`)}</td>
                <td>{measure.percent}</td>
              </tr>
            ))}
            {lines.length === 0 && (
              <tr>
                <td colSpan={5}>{t('journeys.print.none')}</td>
              </tr>
            )}
          </tbody>
        </table>
        {goal?.learning && (
          <p style={{ whiteSpace: 'pre-line' }}>
            <strong>{t('journeys.sheet.learnt')}</strong> {goal.learning}
          </p>
        )}
      </div>
    )
  }

  return (
    <Page
      title={title}
      crumbs={[{ name: title, to: addresses.journey(journey.uuid, day) }]}
      below={
        <p className="lead">
          {[
            inLanguage(journey.programme.name, language),
            phase && inLanguage(phase.name, language),
            content.progress != null &&
              t('journeys.progress', { percent: Math.round(content.progress) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      }
    >
      <div className="journey-print stack">
        <div className="no-print">
          <Button data-size="sm" onClick={() => window.print()}>
            {t('journeys.print.print')}
          </Button>
        </div>
        <p style={{ margin: 0 }}>
          {decided
            ? `${t('journeys.plan')}: ${content.plan?.address ?? content.planFile?.file?.name ?? ''}, ${t(
                'journeys.decision',
                { number: decided.caseNumber, date: date(decided.adoptedOn, language) },
              )}. `
            : ''}
          {t(day ? 'journeys.print.asOfThen' : 'journeys.print.asOf', {
            date: date(day ?? today, language),
          })}
        </p>
        <PrintEvidence content={content} />
        {table(null)}
        {goals(null).flatMap((goal) => [
          table(goal),
          ...goals(goal.uuid).map((part) => table(part, goal)),
        ])}
        {content.measures.length + content.goals.length === 0 && (
          <p className="quiet">{t('journeys.noMeasures')}</p>
        )}
      </div>
    </Page>
  )
}
