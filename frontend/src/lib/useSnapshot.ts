import { useCallback, useEffect, useRef, useState } from 'react'
import type { TypedDocumentString } from '../gen/graphql'
import { client, documentOf, type Failure, failureOf } from './graphql'

export type Fetched<Result> = { data: Result } | { failure: Failure }
export type Snapshot<Result> = {
  data: Result | null
  failure: Failure | null
  /** Asks again; what is shown stays until the new answer is here. */
  reload: () => void
}

/** One answer from the server, past the cache. */
export async function fetchOnce<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Fetched<Result>> {
  const { data, error } = await client
    .query(documentOf(document), variables, { requestPolicy: 'network-only' })
    .toPromise()
  return data ? { data } : { failure: error ? failureOf(error) : 'unexpected' }
}

/**
 * The start of a live view, which its channel's events then carry on from `asOf`; loaded anew
 * when `key` changes.
 */
export function useLoaded<Result>(
  key: string,
  load: () => Promise<Fetched<Result>>,
): Snapshot<Result> {
  const [round, setRound] = useState(0)
  const [answer, setAnswer] = useState<{
    key: string
    data: Result | null
    failure: Failure | null
  } | null>(null)
  const latest = useRef(load)
  useEffect(() => {
    latest.current = load
  })

  useEffect(() => {
    let wanted = true
    void latest.current().then((fetched) => {
      if (!wanted) return
      setAnswer((before) => {
        const shown = before?.key === key ? before.data : null
        return 'data' in fetched
          ? { key, data: fetched.data, failure: null }
          : { key, data: shown, failure: shown ? null : fetched.failure }
      })
    })
    return () => {
      wanted = false
    }
  }, [key, round])

  const reload = useCallback(() => setRound((value) => value + 1), [])
  const current = answer?.key === key ? answer : null
  return { data: current?.data ?? null, failure: current?.failure ?? null, reload }
}

export function useSnapshot<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Snapshot<Result> {
  return useLoaded(JSON.stringify(variables), () => fetchOnce(document, variables))
}
