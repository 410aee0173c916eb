import { Heading, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { MoveGoalDocument, MoveMeasureDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'
import { type GoalLine, groupsOf } from './groups'
import type { JourneyOnPage } from './JourneyPage'
import './Reorder.css'
import { SortableList, type SortableLine } from './SortableList'

/** The order of goals among each other and of measures under each, and which goal a measure serves. */
export default function Reorder({
  content,
  onChanged,
}: {
  content: JourneyOnPage['content']
  onChanged: () => void
}) {
  const { t } = useUi()
  const id = useId()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { goals, measures } = groupsOf(content)

  // What others moved meanwhile is shown after a refusal, too.
  const told = (answer: { kind: 'done' } | Trouble) => {
    setTrouble(answer.kind === 'done' ? null : answer)
    onChanged()
    return answer.kind === 'done'
  }
  const moveGoal = (parent: string | null) => async (line: string, after: string | null) =>
    told(await mutate(MoveGoalDocument, { id: line, parent, after }))
  const moveMeasure = (goal: string | null) => async (line: string, after: string | null) =>
    told(await mutate(MoveMeasureDocument, { id: line, goal, after }))
  const serve = async (line: SortableLine, goal: GoalLine | undefined) => {
    const last = measures(goal?.uuid ?? null).at(-1)?.uuid ?? null
    if (await moveMeasure(goal?.uuid ?? null)(line.uuid, last))
      announce(
        t('journeys.order.serves', {
          title: line.title,
          goal: goal?.title ?? t('journeys.noGoal'),
        }),
      )
  }

  const goalsUnder = (parent: GoalLine | null, label: string) => {
    const lines = goals(parent?.uuid ?? null)
    return (
      lines.length > 1 && (
        <section className="stack" aria-label={label}>
          <Heading level={3} data-size="2xs">
            {label}
          </Heading>
          <SortableList label={label} lines={lines} onMove={moveGoal(parent?.uuid ?? null)} />
        </section>
      )
    )
  }
  const measuresUnder = (goal: GoalLine | null, label: string) => {
    const lines = measures(goal?.uuid ?? null)
    return (
      lines.length > 0 && (
        <section className="stack" aria-label={label}>
          <Heading level={3} data-size="2xs">
            {label}
          </Heading>
          <SortableList
            label={label}
            lines={lines}
            onMove={moveMeasure(goal?.uuid ?? null)}
            more={
              content.goals.length > 0
                ? (line) => (
                    <Select
                      id={`${id}-${line.uuid}`}
                      data-size="sm"
                      width="auto"
                      aria-label={t('journeys.order.goalOf', { title: line.title })}
                      value={goal?.uuid ?? ''}
                      onChange={(event) =>
                        void serve(
                          line,
                          content.goals.find((each) => each.uuid === event.target.value),
                        )
                      }
                    >
                      <Select.Option value="">{t('journeys.noGoal')}</Select.Option>
                      {content.goals.map((each) => (
                        <Select.Option key={each.uuid} value={each.uuid}>
                          {each.title}
                        </Select.Option>
                      ))}
                    </Select>
                  )
                : undefined
            }
          />
        </section>
      )
    )
  }

  return (
    <>
      <p className="quiet small" style={{ margin: 0 }}>
        {t('journeys.order.hint')}
      </p>
      <TroubleNote trouble={trouble} />
      {goalsUnder(null, t('journeys.order.goals'))}
      {measuresUnder(null, t('journeys.order.withoutGoal'))}
      {[...goals(null)].flatMap((goal) => [
        <div key={goal.uuid} className="stack">
          {goalsUnder(goal, t('journeys.order.goalsUnder', { goal: goal.title }))}
          {measuresUnder(goal, t('journeys.order.measuresUnder', { goal: goal.title }))}
        </div>,
        ...goals(goal.uuid).map((part) => (
          <div key={part.uuid} className="stack">
            {measuresUnder(part, t('journeys.order.measuresUnder', { goal: part.title }))}
          </div>
        )),
      ])}
    </>
  )
}
