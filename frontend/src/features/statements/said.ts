import type { StatementInput, StatementPartsFragment } from '../../gen/graphql'

/** A statement as it is typed. */
export type Said = {
  worksOn: string[]
  needsIn: string[]
  needs: string
  offersIn: string[]
  offers: string
}

export const nothingSaid: Said = { worksOn: [], needsIn: [], needs: '', offersIn: [], offers: '' }

/** What was said last, as far as the programme of today has those focus areas. */
export function saidBefore(
  statement: StatementPartsFragment | null | undefined,
  areas: { key: string }[],
): Said {
  if (!statement) return nothingSaid
  const known = new Set(areas.map((area) => area.key))
  const keys = (all: { key: string }[]) =>
    all.map((area) => area.key).filter((key) => known.has(key))
  return {
    worksOn: keys(statement.worksOn),
    needsIn: keys(statement.needsIn),
    needs: statement.needs ?? '',
    offersIn: keys(statement.offersIn),
    offers: statement.offers ?? '',
  }
}

export function inputOf(said: Said, programme: string): StatementInput {
  return {
    programme,
    ...said,
    needs: said.needs.trim() || null,
    offers: said.offers.trim() || null,
  }
}
