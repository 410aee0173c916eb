import { StatementFormDocument } from '../../gen/graphql'
import { useDraft } from '../../lib/drafts'
import { useData } from '../../lib/useData'
import { type Said, saidBefore } from './said'

/** A municipality's statement to today's programme: as typed, else as it was said last. What is typed survives a reload. */
export function useSaid(number: string, place: string) {
  const { data, failure, reload } = useData(StatementFormDocument, { number })
  const { draft, change, clear, renew } = useDraft(`statement.${place}.${number}`)
  const programme = data?.programmes.find((each) => each.isCurrent) ?? data?.programmes[0]
  const municipality = data?.municipality ?? null
  const before = saidBefore(municipality?.statement, programme?.focusAreas ?? [])
  return {
    isLoaded: data !== null,
    failure,
    reload,
    municipality,
    programme: programme ?? null,
    said: read(draft.text) ?? before,
    isTyped: draft.text !== '',
    commandId: draft.id,
    set: (said: Said) => change({ text: JSON.stringify(said) }),
    clear,
    renew,
  }
}

function read(text: string): Said | null {
  try {
    return text ? (JSON.parse(text) as Said) : null
  } catch {
    return null
  }
}
