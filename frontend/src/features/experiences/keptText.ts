import * as kept from '../../lib/kept'
import type { TypedExperience } from './typedExperience'

const keyOf = (id: string) => `experience.${id}`

export const readKept = (id: string) => kept.readKept<TypedExperience>(keyOf(id))

export const keep = (id: string, typed: kept.Kept<TypedExperience> | null) =>
  kept.keep(keyOf(id), typed)
