import {
  type AnyVariables,
  Client,
  type CombinedError,
  type DocumentInput,
  cacheExchange,
  fetchExchange,
} from '@urql/core'
import type { TypedDocumentString } from '../gen/graphql'

/** Unsafe requests that carry the cookie need the custom header. */
export const requestHeaders = { 'Hub-Request': '1' }

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
  fetchOptions: { credentials: 'same-origin', headers: requestHeaders },
})

/** A generated document as urql takes it: its text, with the types kept. */
export function documentOf<Result, Variables extends AnyVariables>(
  document: TypedDocumentString<Result, Variables>,
): DocumentInput<Result, Variables> {
  return document.toString() as unknown as DocumentInput<Result, Variables>
}

/** Why there is no answer; each has its own words in `failures`. */
export type Failure = 'offline' | 'signedOut' | 'tooBig' | 'tooMany' | 'unexpected'

export function failureOf(error: CombinedError): Failure {
  const status = (error.response as Response | undefined)?.status
  if (status === 401) return 'signedOut'
  if (status === 413) return 'tooBig'
  if (status === 429) return 'tooMany'
  if (error.networkError && (status === undefined || status === 0 || status >= 502))
    return 'offline'
  return 'unexpected'
}
