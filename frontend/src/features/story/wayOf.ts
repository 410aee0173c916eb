/** The kinds of a story's steps in their order; those of one kind that follow each other are counted together. */
export function wayOf(steps: readonly { type: string }[]): { type: string; count: number }[] {
  const way: { type: string; count: number }[] = []
  for (const { type } of steps) {
    const last = way.at(-1)
    if (last?.type === type) last.count++
    else way.push({ type, count: 1 })
  }
  return way
}
