type Numbered = { uuid: string; sequence: number }

/**
 * Puts a thing as it is now into a list: once, and never over something newer. What an event does
 * not carry (the viewer's own fields) stays as it was, or comes from `added` for a new thing.
 */
export function mergeThing<Thing extends Numbered, Incoming extends Numbered & Partial<Thing>>(
  list: readonly Thing[],
  incoming: Incoming,
  added: Omit<Thing, keyof Incoming>,
  compare: (a: Thing, b: Thing) => number,
): Thing[] {
  const at = list.findIndex((each) => each.uuid === incoming.uuid)
  const before = list[at]
  if (!before) return [...list, { ...added, ...incoming } as unknown as Thing].sort(compare)
  if (before.sequence > incoming.sequence) return [...list]
  const next = [...list]
  next[at] = { ...before, ...incoming }
  return next.sort(compare)
}
