import { expect, test } from 'vitest'
import type { AccessRequestLineFragment } from '../../gen/graphql'
import { applyAccessEvent } from './accessQueueState'

const request = (uuid: string, sequence: number): AccessRequestLineFragment => ({
  id: `AccessRequest:${uuid}`,
  uuid,
  status: 'WAITING',
  author: { name: 'Ute Gjest' },
  askedAt: '2026-11-25T12:00:00Z',
  sequence,
})

const told = (type: string, data: unknown, sequence: number) => ({
  channel: 'network/50/facilitators',
  sequence,
  previous: sequence - 1,
  type,
  data,
})

const gone = (uuid: string, sequence: number) =>
  told('gone', { type: 'accessRequest', uuid }, sequence)

test('who asks comes last, and who is answered goes', () => {
  const queue = { asOf: 10, requests: [request('a', 8), request('b', 9)] }
  const after = [told('accessRequest', request('c', 11), 11), gone('a', 12)].reduce(
    applyAccessEvent,
    queue,
  )
  expect(after.requests.map((each) => each.uuid)).toEqual(['b', 'c'])
})

test('who asks again after a no stands once, at the end', () => {
  const queue = { asOf: 10, requests: [request('a', 8), request('b', 9)] }
  const again = told('accessRequest', request('a', 13), 13)
  const after = [gone('a', 12), again, again].reduce(applyAccessEvent, queue)
  expect(after.requests.map((each) => each.uuid)).toEqual(['b', 'a'])
})
