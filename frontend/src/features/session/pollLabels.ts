import type { PollLineFragment } from '../../gen/graphql'

const steps = [0, 1, 2, 3, 4]

/** What can be chosen: the options, or the steps of a scale with its ends in words. */
export function labelsOf(poll: Pick<PollLineFragment, 'kind' | 'options'>): string[] {
  if (poll.kind !== 'SCALE') return poll.options
  return steps.map((step) =>
    step === 0
      ? `1 – ${poll.options[0] ?? ''}`
      : step === 4
        ? `5 – ${poll.options[1] ?? ''}`
        : String(step + 1),
  )
}
