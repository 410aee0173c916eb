import type { AdoptionStatus, SpreadFilmQuery, SpreadStepsQuery } from '../../gen/graphql'

export type Step = SpreadStepsQuery['spreadSteps'][number]
/** How an adoption stands at a time. */
export type Standing = {
  adoption: string
  takenFrom: string | null
  number: string
  label: string
  status: AdoptionStatus
}
/** How a municipality stands at a time: with how many, and how far it has come with the best of them. */
export type Mark = { number: string; label: string; count: number; status: AdoptionStatus }

export const statuses = ['PLANNED', 'TRYING', 'IN_USE', 'STOPPED'] as const

const far: Record<AdoptionStatus, number> = { STOPPED: 0, PLANNED: 1, TRYING: 2, IN_USE: 3 }
const day = 86_400_000

/** A step with its times read once, so that a frame of the map is one pass over numbers. */
export type Timed = Standing & { from: number; to: number }

export const timed = (steps: readonly Step[]): Timed[] =>
  steps.map(({ adoption, takenFrom, status, municipality, from, to }) => ({
    adoption,
    takenFrom: takenFrom ?? null,
    number: municipality.number,
    label: municipality.label,
    status,
    from: Date.parse(from),
    to: to ? Date.parse(to) : Infinity,
  }))

/** The whole library's steps come as six numbers each: see the schema. */
export function filmed({ municipalities, steps }: SpreadFilmQuery['spreadFilm']): Timed[] {
  const minute = 60_000
  const found: Timed[] = []
  for (let at = 0; at + 5 < steps.length; at += 6) {
    const [adoption = 0, place = 0, status = 0, from = 0, to = 0, teacher = 0] = steps.slice(
      at,
      at + 6,
    )
    const municipality = municipalities[place]
    if (!municipality) continue
    found.push({
      adoption: String(adoption),
      takenFrom: teacher < 0 ? null : String(teacher),
      ...municipality,
      status: statuses[status] ?? 'PLANNED',
      from: from * minute,
      to: to === 0 ? Infinity : to * minute,
    })
  }
  return found
}

export const standingsAt = (steps: readonly Timed[], at: number): Standing[] =>
  steps.filter(({ from, to }) => from <= at && at < to)

/** One mark for each municipality, by name. */
export function marksOf(standings: readonly Standing[]): Mark[] {
  const marks = new Map<string, Mark>()
  for (const { number, label, status } of standings) {
    const mark = marks.get(number)
    const counts = status === 'STOPPED' ? 0 : 1
    if (!mark) marks.set(number, { number, label, count: counts, status })
    else {
      mark.count += counts
      if (far[status] > far[mark.status]) mark.status = status
    }
  }
  return [...marks.values()].sort((one, other) => one.label.localeCompare(other.label, 'nb'))
}

/**
 * Who learnt from whom: pairs of municipalities, each once, among those that stand there at the time. Where all are of
 * one source, the others learnt it there.
 */
export function linesOf(
  standings: readonly Standing[],
  source: string | null = null,
): [from: string, to: string][] {
  const where = new Map(standings.map((each) => [each.adoption, each.number]))
  const lines = new Map<string, [string, string]>()
  for (const { takenFrom, number } of standings) {
    const from = where.get(takenFrom ?? '') ?? source
    if (from && from !== number) lines.set(`${from}-${number}`, [from, number])
  }
  return [...lines.values()]
}

export type Branch = { standing: Standing; children: Branch[] }

/** The line of each adoption, from the source down. One whose teacher is not there hangs on the source. */
export function treeOf(standings: readonly Standing[]): Branch[] {
  const branches = new Map<string, Branch>(
    standings.map((standing) => [standing.adoption, { standing, children: [] }]),
  )
  const roots: Branch[] = []
  for (const branch of branches.values()) {
    const parent = branches.get(branch.standing.takenFrom ?? '')
    if (parent && !isUnder(branch, parent, branches)) parent.children.push(branch)
    else roots.push(branch)
  }
  return roots
}

/** Two that began anew may name each other: that is no tree. */
function isUnder(branch: Branch, above: Branch, all: Map<string, Branch>): boolean {
  const seen = new Set<Branch>()
  let next: Branch | undefined = above
  while (next && !seen.has(next)) {
    if (next === branch) return true
    seen.add(next)
    next = all.get(next.standing.takenFrom ?? '')
  }
  return false
}

/** The days that are played: from the day before the first step until now. */
export function daysOf(steps: readonly Timed[], now: number): { first: number; count: number } {
  const begin = steps.reduce((least, each) => Math.min(least, each.from), now)
  return { first: begin - day, count: Math.max(1, Math.ceil((now - begin) / day) + 1) }
}

/** The last one is now, whatever the clock. */
export const timeOf = (days: { first: number; count: number }, index: number, now: number) =>
  index >= days.count ? now : days.first + index * day
