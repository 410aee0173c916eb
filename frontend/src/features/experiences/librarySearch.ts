import type {
  ExperienceOrder,
  ExperienceSearchInput,
  Language,
  MunicipalitySize,
} from '../../gen/graphql'

/** What is chosen in the library stands in its address, so that it can be sent to somebody and gone back to. */
const names = {
  focusAreas: 'omrade',
  counties: 'fylke',
  sizes: 'storrelse',
  phases: 'fase',
  languages: 'sprak',
} as const
export type Choice = keyof typeof names
export const choices = Object.keys(names) as Choice[]

export function searchOf(address: URLSearchParams): ExperienceSearchInput {
  const all = (choice: Choice) => {
    const values = address.getAll(names[choice])
    return values.length > 0 ? values : null
  }
  return {
    words: address.get('q') || null,
    focusAreas: all('focusAreas'),
    counties: all('counties'),
    sizes: all('sizes') as MunicipalitySize[] | null,
    phases: all('phases'),
    languages: all('languages') as Language[] | null,
  }
}

export function orderOf(address: URLSearchParams): ExperienceOrder {
  const order = address.get('orden')
  if (order === 'NEWEST' || order === 'ADOPTED') return order
  return address.get('q') ? 'RELEVANCE' : 'NEWEST'
}

export const isChosen = (address: URLSearchParams, choice: Choice, value: string): boolean =>
  address.getAll(names[choice]).includes(value)

export const hasChoices = (address: URLSearchParams): boolean =>
  address.has('q') || choices.some((choice) => address.has(names[choice]))

/** The address with the choice made, or taken back if it was made. */
export function toggled(address: URLSearchParams, choice: Choice, value: string): URLSearchParams {
  const next = new URLSearchParams(address)
  if (next.has(names[choice], value)) next.delete(names[choice], value)
  else next.append(names[choice], value)
  return next
}

export function withValue(address: URLSearchParams, name: 'q' | 'orden', value: string) {
  const next = new URLSearchParams(address)
  if (value) next.set(name, value)
  else next.delete(name)
  return next
}
