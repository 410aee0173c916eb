import type { TypedDocumentString } from '../gen/graphql'
import { client, documentOf, type Failure, failureOf } from './graphql'

/** A "no" with a stable code; the message is the server's own words for codes we have none for. */
export type Refusal = { code: string; message: string; field?: string | null }
export type Answer<Payload> =
  | { kind: 'done'; payload: Payload }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'failed'; failure: Failure }
/** An answer that is not the result: what a form shows, keeping what was typed. */
export type Trouble = Exclude<Answer<never>, { kind: 'done' }>

type WithErrors = { errors?: Refusal[] | null }

/** Runs a mutation with its one `input` and reads the payload's refusals. */
export async function mutate<
  Result extends Record<string, WithErrors>,
  Variables extends { input: unknown },
>(
  document: TypedDocumentString<Result, Variables>,
  input: Variables['input'],
): Promise<Answer<Result[keyof Result]>> {
  const variables = { input } as Variables
  const { data, error } = await client.mutation(documentOf(document), variables).toPromise()
  const payload = data && payloadOf(data)
  if (payload) {
    const refusal = payload.errors?.[0]
    return refusal ? { kind: 'refused', refusal } : { kind: 'done', payload }
  }
  const first = error?.graphQLErrors[0]
  const code = first?.extensions.code
  if (first && typeof code === 'string' && code !== 'INTERNAL')
    return { kind: 'refused', refusal: { code, message: first.message } }
  return { kind: 'failed', failure: error ? failureOf(error) : 'unexpected' }
}

/** The mutation's one field; the cache adds `__typename` beside it. */
function payloadOf<Result extends Record<string, WithErrors>>(data: Result) {
  const name = Object.keys(data).find((key) => key !== '__typename')
  return name === undefined ? null : (data[name] as Result[keyof Result] | null)
}
