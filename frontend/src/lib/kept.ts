/** What was typed and not saved, with the revision that it goes on from: it outlives the page. */
export type Kept<Typed> = { revision: number; typed: Typed }

export function readKept<Typed>(key: string): Kept<Typed> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(`hub.${key}`) ?? 'null') as Kept<Typed> | null
    return kept?.typed !== undefined && typeof kept.revision === 'number' ? kept : null
  } catch {
    return null
  }
}

export function keep<Typed>(key: string, kept: Kept<Typed> | null): void {
  try {
    if (kept) localStorage.setItem(`hub.${key}`, JSON.stringify(kept))
    else localStorage.removeItem(`hub.${key}`)
  } catch {
    // Blocked storage: what is typed lives as long as the page.
  }
}
