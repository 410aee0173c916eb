import type { JourneyOnPage } from './JourneyPage'

type Content = JourneyOnPage['content']
export type GoalLine = Content['goals'][number]
export type MeasureLine = Content['measures'][number]

/** What stands under each goal and under none; what stood under a goal that is gone stands under none. */
export function groupsOf(content: Pick<Content, 'goals' | 'measures' | 'indicators'>) {
  const known = new Set(content.goals.map((goal) => goal.uuid))
  const under = (parent: string | null | undefined) => (parent && known.has(parent) ? parent : null)
  return {
    goals: (parent: string | null) =>
      content.goals.filter((goal) => under(goal.parentUuid) === parent),
    measures: (goal: string | null) =>
      content.measures.filter((measure) => under(measure.goalUuid) === goal),
    indicators: (about: string | null) =>
      content.indicators.filter((indicator) => (indicator.aboutUuid ?? null) === about),
  }
}
