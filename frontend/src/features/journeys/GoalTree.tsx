import { Heading } from '@digdir/designsystemet-react'
import { useUi } from '../../i18n/useUi'
import type { JourneyOnPage } from './JourneyPage'
import { MeasureItem } from './MeasureItem'

type Content = JourneyOnPage['content']

/** Goals with what stands under them; what has no goal, or one that is gone, comes first. */
export function GoalTree({
  content,
  canEdit,
  onChanged,
}: {
  content: Content
  canEdit: boolean
  onChanged: () => void
}) {
  const { t } = useUi()
  const known = new Set(content.goals.map((goal) => goal.uuid))
  const under = (goal: string | null) =>
    content.measures.filter(
      (each) => (each.goalUuid && known.has(each.goalUuid) ? each.goalUuid : null) === goal,
    )
  const list = (measures: Content['measures']) =>
    measures.length > 0 && (
      <ul className="plain-list stack">
        {measures.map((measure) => (
          <li key={measure.uuid}>
            <MeasureItem measure={measure} canEdit={canEdit} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    )
  const goals = (parent: string | null) =>
    content.goals.filter(
      (goal) => (goal.parentUuid && known.has(goal.parentUuid) ? goal.parentUuid : null) === parent,
    )
  return (
    <>
      {list(under(null))}
      {goals(null).map((goal) => (
        <section key={goal.uuid} className="stack">
          <GoalHeading goal={goal} level={3} />
          {list(under(goal.uuid))}
          {goals(goal.uuid).map((part) => (
            <section key={part.uuid} className="stack">
              <GoalHeading goal={part} level={4} />
              {list(under(part.uuid))}
            </section>
          ))}
        </section>
      ))}
    </>
  )

  function GoalHeading({ goal, level }: { goal: Content['goals'][number]; level: 3 | 4 }) {
    return (
      <Heading level={level} data-size="2xs" id={goal.uuid} tabIndex={-1}>
        <span lang={goal.language.toLowerCase()}>{goal.title}</span>
        {goal.progress != null && (
          <span className="quiet small">
            {' · '}
            {t('journeys.progress', { percent: Math.round(goal.progress) })}
          </span>
        )}
      </Heading>
    )
  }
}
