import { useQuery } from 'urql'
import type { TypedDocumentString } from '../gen/graphql'
import { documentOf, type Failure, failureOf } from './graphql'

/** A page's data from the document cache; pages that live use `useSnapshot`. */
export function useData<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): { data: Result | null; failure: Failure | null; reload: () => void } {
  const [{ data, error }, run] = useQuery<Result, Variables>({
    query: documentOf(document),
    variables,
  })
  return {
    data: data ?? null,
    failure: error && !data ? failureOf(error) : null,
    reload: () => run({ requestPolicy: 'network-only' }),
  }
}
