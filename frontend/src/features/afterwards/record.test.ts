import { expect, test } from 'vitest'
import { record } from './record'

type Stop = Parameters<typeof record>[0]
type Session = Parameters<typeof record>[1]

test('a host saves what everybody sees, and nothing of themselves', () => {
  const session = {
    viewerIsHost: true,
    questions: [
      { body: 'vist', status: 'VISIBLE', viewerHasVoted: true },
      { body: 'besvart', status: 'ANSWERED' },
      { body: 'i køen', status: 'QUEUED' },
      { body: 'lagt vekk', status: 'ARCHIVED' },
    ],
    evaluation: {
      answers: 6,
      isShown: true,
      result: { texts: [{ good: 'fra en' }] },
      viewerAnswer: 'mitt',
    },
    polls: [
      { question: 'spurt', status: 'CLOSED', __typename: 'Poll' },
      { question: 'utkast', status: 'DRAFT' },
    ],
  } as unknown as Session

  const saved = record({ label: 'Steinkjer' } as Stop, session)

  for (const shown of ['Steinkjer', 'vist', 'besvart', 'spurt']) expect(saved).toContain(shown)
  for (const hidden of ['i køen', 'lagt vekk', 'utkast', 'fra en', 'mitt', 'viewer', '__typename'])
    expect(saved).not.toContain(hidden)
})
