import { Button, Heading } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { number } from '../../lib/dates'
import { type GoalLine, groupsOf, type MeasureLine } from './groups'
import type { JourneyOnPage } from './JourneyPage'
import { Loading } from '../../ui/Loading'
import { MeasureItem } from './MeasureItem'

const GoalSheet = lazy(() => import('./GoalSheet'))

/** Goals with what stands under them; what has no goal, or one that is gone, comes first. */
export function GoalTree({
  content,
  canEdit,
  onChanged,
}: {
  content: JourneyOnPage['content']
  canEdit: boolean
  onChanged: () => void
}) {
  const { goals, measures } = groupsOf(content)
  const list = (lines: MeasureLine[]) =>
    lines.length > 0 && (
      <ul className="plain-list stack">
        {lines.map((measure) => (
          <li key={measure.uuid}>
            <MeasureItem measure={measure} canEdit={canEdit} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    )
  return (
    <>
      {list(measures(null))}
      {goals(null).map((goal) => (
        <section key={goal.uuid} className="stack">
          <GoalHeading goal={goal} level={3} canEdit={canEdit} onChanged={onChanged} />
          {list(measures(goal.uuid))}
          {goals(goal.uuid).map((part) => (
            <section key={part.uuid} className="stack">
              <GoalHeading goal={part} level={4} canEdit={canEdit} onChanged={onChanged} />
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
  canEdit,
  onChanged,
}: {
  goal: GoalLine
  level: 3 | 4
  canEdit: boolean
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const [open, setOpen] = useState(false)
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
    </>
  )
}
