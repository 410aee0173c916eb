import { useEffect, useState } from 'react'
import type { MinuteKind, MinuteLineFragment } from '../../gen/graphql'
import { newId } from '../../lib/ids'

/** A line of the minutes as it is typed. `by` is `m:5006`, `p:` and a person's UUID, or empty. */
export type TypedMinute = {
  kind: MinuteKind
  words: string
  who: string
  outcome: string
  by: string
}

/** What was typed and not saved, with the id it gets and the version that it goes on from: it outlives the page. */
export type KeptMinute = { id: string; version: number; typed: TypedMinute }

const prefix = 'hub.minute.'

export const typedOf = (minute?: MinuteLineFragment): TypedMinute => ({
  kind: minute?.kind ?? 'DECISION',
  words: minute?.words ?? '',
  who: minute?.who ?? '',
  outcome: minute?.outcome ?? '',
  by: minute?.person
    ? `p:${minute.person.uuid}`
    : minute?.municipality
      ? `m:${minute.municipality.number}`
      : '',
})

/** As the mutations take it. */
export const givenOf = ({ words, who, outcome, by, kind }: TypedMinute) => ({
  words,
  who: given(who),
  outcome: given(outcome),
  municipality: kind === 'COMMITMENT' && by.startsWith('m:') ? by.slice(2) : null,
  person: kind === 'COMMITMENT' && by.startsWith('p:') ? by.slice(2) : null,
})

const given = (text: string) => (text.trim() === '' ? null : text)

export function readKept(key: string): KeptMinute | null {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as KeptMinute | null
    return kept?.id && kept.typed ? kept : null
  } catch {
    return null
  }
}

export function keep(key: string, kept: KeptMinute | null): void {
  try {
    if (kept) localStorage.setItem(prefix + key, JSON.stringify(kept))
    else localStorage.removeItem(prefix + key)
  } catch {
    // Blocked storage: what is typed lives as long as the page.
  }
}

/** The form's text under `key`: a minute's UUID, or for a new one its session's. */
export function useKeptMinute(key: string, minute?: MinuteLineFragment) {
  const [wasKept] = useState(() => readKept(key) !== null)
  const [state, setState] = useState<KeptMinute>(
    () => readKept(key) ?? { id: newId(), version: minute?.version ?? 0, typed: typedOf(minute) },
  )
  const [isDirty, setDirty] = useState(wasKept)
  useEffect(() => {
    if (isDirty) keep(key, state)
  }, [key, state, isDirty])
  return {
    ...state,
    wasKept,
    type: (change: Partial<TypedMinute>) => {
      setDirty(true)
      setState((before) => ({ ...before, typed: { ...before.typed, ...change } }))
    },
    /** Goes on from what stands now. */
    rebase: (version: number, typed?: TypedMinute) =>
      setState((before) => ({ ...before, version, typed: typed ?? before.typed })),
    clear: () => keep(key, null),
  }
}
