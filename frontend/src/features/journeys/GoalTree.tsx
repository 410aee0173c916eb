import { Button, Heading } from '@digdir/designsystemet-react'
import { lazy, Suspense } from 'react'
import { useUi } from '../../i18n/useUi'
import { withTexts } from '../../i18n/withTexts'
import type { IndicatorLineFragment } from '../../gen/graphql'
import { number } from '../../lib/dates'
import { quoted } from '../../lib/words'
import { ToExperience } from '../experiences/ToExperience'
import { type GoalLine, groupsOf, type MeasureLine } from './groups'
import type { JourneyOnPage } from './JourneyPage'
import { CameOf } from './CameOf'
import { CommentsOn } from './CommentsOn'
import { Loading } from '../../ui/Loading'
import { useOpening } from '../../ui/useOpening'
import { MeasureItem } from './MeasureItem'

const GoalSheet = lazy(() => import('./GoalSheet'))
const IndicatorList = withTexts(() => import('./IndicatorList'), 'evidence')

/** What goals and measures need to be changed and talked about. */
export type JourneyEdits = {
  journey: string
  municipality: string
  /** The network of the municipality's county. */
  county: string
  /** How many comments there are on each. */
  comments: ReadonlyMap<string, number>
  /** The time that they are shown of; null: now. */
  at: string | null
  asOf: number
  canEdit: boolean
  onChanged: () => void
}

/** Goals with what stands under them; what has no goal, or one that is gone, comes first. */
export function GoalTree({
  content,
  edits,
}: {
  content: JourneyOnPage['content']
  edits: JourneyEdits
}) {
  const { goals, measures, indicators } = groupsOf(content)
  const list = (lines: MeasureLine[]) =>
    lines.length > 0 && (
      <ul className="plain-list stack">
        {lines.map((measure) => (
          <li key={measure.uuid}>
            <MeasureItem measure={measure} indicators={indicators(measure.uuid)} edits={edits} />
          </li>
        ))}
      </ul>
    )
  return (
    <>
      {list(measures(null))}
      {goals(null).map((goal) => (
        <section key={goal.uuid} className="stack">
          <GoalHeading goal={goal} level={3} indicators={indicators(goal.uuid)} edits={edits} />
          {list(measures(goal.uuid))}
          {goals(goal.uuid).map((part) => (
            <section key={part.uuid} className="stack">
              <GoalHeading goal={part} level={4} indicators={indicators(part.uuid)} edits={edits} />
              {list(measures(part.uuid))}
            </section>
          ))}
        </section>
      ))}
    </>
  )
}

function GoalHeading({
  goal,
  level,
  indicators,
  edits,
}: {
  goal: GoalLine
  indicators: IndicatorLineFragment[]
  level: 3 | 4
  edits: JourneyEdits
}) {
  const { t, language } = useUi()
  const { journey, canEdit, onChanged } = edits
  const { open, setOpen, opener } = useOpening()
  const facts = [
    goal.progress != null && t('journeys.progress', { percent: Math.round(goal.progress) }),
    goal.weight != null && t('journeys.sheet.weightIs', { weight: number(goal.weight, language) }),
  ].filter(Boolean)
  return (
    <>
      <div className="row" style={{ alignItems: 'baseline' }}>
        <Heading level={level} data-size="2xs" id={goal.uuid} tabIndex={-1}>
          <span lang={goal.language.toLowerCase()}>{goal.title}</span>
          {facts.length > 0 && <span className="quiet small"> · {facts.join(' · ')}</span>}
        </Heading>
        {canEdit && !open && (
          <Button
            ref={opener}
            variant="tertiary"
            data-size="sm"
            aria-label={t('journeys.sheet.editOf', { title: goal.title })}
            onClick={() => setOpen(true)}
          >
            {t('journeys.sheet.edit')}
          </Button>
        )}
      </div>
      {canEdit && open && (
        <Suspense fallback={<Loading />}>
          <GoalSheet goal={goal} onChanged={onChanged} onClose={() => setOpen(false)} />
        </Suspense>
      )}
      <CameOf origins={goal.origins} story={`Goal:${goal.uuid}`} />
      {goal.learning && (
        <p className="small" style={{ margin: 0, whiteSpace: 'pre-line' }}>
          <strong>{t('journeys.sheet.learnt')}</strong> {goal.learning}
        </p>
      )}
      {(open || indicators.length > 0) && (
        <Suspense fallback={<Loading />}>
          <IndicatorList
            journey={journey}
            about={goal.uuid}
            indicators={indicators}
            canEdit={canEdit}
            canAdd={open}
            onChanged={onChanged}
          />
        </Suspense>
      )}
      {canEdit && goal.learning && (
        <div>
          <ToExperience
            origin={`Goal:${goal.uuid}`}
            text={quoted(goal.learning)}
            label={t('journeys.toExperienceOf', { title: goal.title })}
            municipality={edits.municipality}
          />
        </div>
      )}
      <CommentsOn about={goal.uuid} title={goal.title} edits={edits} />
    </>
  )
}
