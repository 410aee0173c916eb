import type { TypedExperience } from './typedExperience'

/** What was typed and not saved, with the revision that it goes on from: it outlives the page. */
export type Kept = { revision: number; typed: TypedExperience }

const prefix = 'hub.experience.'

export function readKept(id: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + id) ?? 'null') as Kept | null
    return kept?.typed && typeof kept.revision === 'number' ? kept : null
  } catch {
    return null
  }
}

export function keep(id: string, kept: Kept | null): void {
  try {
    if (kept) localStorage.setItem(prefix + id, JSON.stringify(kept))
    else localStorage.removeItem(prefix + id)
  } catch {
    // Blocked storage: what is typed lives as long as the page.
  }
}
