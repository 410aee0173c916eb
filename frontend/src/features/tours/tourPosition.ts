import type { TourPositionQuery } from '../../gen/graphql'
import { isOver } from './when'

/** The data of the tour channel's signal `position`. */
export type Position = { liveStop: string | null; visitedStops: string[] }

export type TourOnMap = NonNullable<TourPositionQuery['tour']>
type StopOnMap = TourOnMap['stops'][number]
export type StopState = 'now' | 'been' | 'coming'
export type StopArea = { number: string; name: string; stop: string; state: StopState }

const weight: Record<StopState, number> = { now: 2, been: 1, coming: 0 }

function stateOf(stop: StopOnMap, position: Position, today: string): StopState {
  if (stop.uuid === position.liveStop) return 'now'
  return position.visitedStops.includes(stop.uuid) || isOver(stop, today) ? 'been' : 'coming'
}

/**
 * The areas that the tour goes through: municipalities where all are in one county, else counties.
 * Where an area has several stops, the one that tells most counts. Null where no stop has a host.
 */
export function whereStopsAre(
  stops: StopOnMap[],
  position: Position,
  today: string,
): { file: 'counties' | `county-${string}`; areas: StopArea[] } | null {
  const hosted = stops.flatMap((stop) =>
    stop.hostMunicipality ? [{ stop, host: stop.hostMunicipality }] : [],
  )
  const [first] = hosted
  if (!first) return null
  const county = first.host.county.number
  const inOne = hosted.every(({ host }) => host.county.number === county)
  const areas = new Map<string, StopArea>()
  for (const { stop, host } of hosted) {
    const { number, name } = inOne ? { number: host.number, name: host.label } : host.county
    const state = stateOf(stop, position, today)
    const known = areas.get(number)
    if (!known || weight[state] > weight[known.state])
      areas.set(number, { number, name, stop: stop.uuid, state })
  }
  return { file: inOne ? `county-${county}` : 'counties', areas: [...areas.values()] }
}
