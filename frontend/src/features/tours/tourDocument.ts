import type { AttendanceMode, TourContentInput } from '../../gen/graphql'
import { newId } from '../../lib/ids'

/** A tour as it is typed: every field is text until it is published. What the form does not show is kept. */
export type TypedStop = {
  id: string
  title?: string
  description?: string
  date?: string
  starts?: string
  ends?: string
  place?: string
  venue?: string
  attendance?: string
  onlineLink?: string
  capacity?: string | number
  registerBy?: string
  hostMunicipality?: string
  programme?: TypedItem[]
}
export type TypedItem = {
  id: string
  title: string
  description?: string
  starts?: string
  ends?: string
  presenters?: { name: string; role?: string }[]
}
export type TypedTour = {
  title: string
  organiser: string
  description?: string
  kind?: string
  networks: string[]
  stops: TypedStop[]
}

export const emptyTour = (network: string | null): TypedTour => ({
  title: '',
  organiser: '',
  networks: network ? [network] : [],
  stops: [{ id: newId() }],
})

/** The same stop a week later: another id, its programme with it, never registrations. */
export function copyOfStop(stop: TypedStop, days = 7): TypedStop {
  return {
    ...stop,
    id: newId(),
    date: shifted(stop.date, days),
    registerBy: shifted(stop.registerBy, days),
    onlineLink: undefined,
    programme: stop.programme && copyOfProgramme(stop.programme),
  }
}

/** The same parts under other ids. */
export const copyOfProgramme = (items: TypedItem[]): TypedItem[] =>
  items.map((item) => ({ ...item, id: newId() }))

/** The day so many days on; what is no whole day stays as it was typed. */
export function shifted(day: string | undefined, days: number): string | undefined {
  const at = day ? Date.parse(`${day}T00:00:00Z`) : NaN
  return Number.isNaN(at) ? day : new Date(at + days * 86_400_000).toISOString().slice(0, 10)
}

/** What is published: fields that were left empty are left out. */
export function contentOf(tour: TypedTour): TourContentInput {
  return {
    ...filled(tour),
    title: tour.title,
    organiser: tour.organiser,
    networks: tour.networks,
    stops: tour.stops.map((stop) => ({
      ...filled(stop),
      id: stop.id,
      attendance: (stop.attendance || null) as AttendanceMode | null,
      capacity: stop.capacity ? Number(stop.capacity) : null,
      programme: (stop.programme ?? []).map((item) => ({
        ...filled(item),
        id: item.id,
        title: item.title,
        presenters: (item.presenters ?? []).filter((presenter) => presenter.name.trim() !== ''),
      })),
    })),
  }
}

function filled<Thing extends object>(thing: Thing): Thing {
  return Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== '' && value != null),
  ) as Thing
}
