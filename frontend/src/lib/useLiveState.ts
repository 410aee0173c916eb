import { useCallback, useState } from 'react'

/** A snapshot that events change; a new snapshot replaces both. */
export function useLiveState<State>(snapshot: State) {
  const [kept, setKept] = useState({ snapshot, state: snapshot })
  const current = kept.snapshot === snapshot ? kept : { snapshot, state: snapshot }
  if (current !== kept) setKept(current)
  const update = useCallback(
    (change: (state: State) => State) =>
      setKept((before) => ({ ...before, state: change(before.state) })),
    [],
  )
  return [current.state, update] as const
}
