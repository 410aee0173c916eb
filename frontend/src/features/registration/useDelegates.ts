import { useEffect, useState } from 'react'
import { DelegateListDocument, type DelegateListQuery } from '../../gen/graphql'
import { useSnapshot } from '../../lib/useSnapshot'
import { client, documentOf } from '../../lib/graphql'

type Stop = NonNullable<DelegateListQuery['stop']>
export type Delegate = Stop['registrations']['nodes'][number]

/** The organiser's whole list of a stop: further pages follow the first. */
export function useDelegates(id: string) {
  const { data, failure, reload } = useSnapshot(DelegateListDocument, { id })
  const stop = data?.stop
  const [more, setMore] = useState<{ of: Stop; delegates: Delegate[] } | null>(null)
  useEffect(() => {
    if (!stop?.registrations.pageInfo.hasNextPage) return
    let left = false
    void (async () => {
      const delegates: Delegate[] = []
      let { hasNextPage, endCursor } = stop.registrations.pageInfo
      while (hasNextPage && !left) {
        const page = await client
          .query(documentOf(DelegateListDocument), { id, after: endCursor })
          .toPromise()
        const next = (page.data as DelegateListQuery | undefined)?.stop?.registrations
        if (!next) return
        delegates.push(...next.nodes)
        ;({ hasNextPage, endCursor } = next.pageInfo)
      }
      if (!left) setMore({ of: stop, delegates })
    })()
    return () => {
      left = true
    }
  }, [id, stop])
  const delegates = stop
    ? [...stop.registrations.nodes, ...(more?.of === stop ? more.delegates : [])]
    : []
  return { data, delegates, failure, reload }
}
