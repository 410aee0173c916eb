import { useEffect, useState } from 'react'
import { newId } from './ids'

/** What was typed and the id it will be sent under: sending it twice is harmless. */
export type Draft = { id: string; text: string; title?: string }

const prefix = 'hub.draft.'

export function readDraft(key: string): Draft {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Draft | null
    if (kept?.id && typeof kept.text === 'string') return kept
  } catch {
    // A store that is blocked or spoilt costs the draft, never the page.
  }
  return { id: newId(), text: '' }
}

export function keepDraft(key: string, draft: Draft): void {
  try {
    if (draft.text || draft.title) localStorage.setItem(prefix + key, JSON.stringify(draft))
    else localStorage.removeItem(prefix + key)
  } catch {
    // As above: typing goes on.
  }
}

/**
 * A draft that survives a reload and a dropped line. It is kept until `sent` is called with the
 * id that the server has confirmed.
 */
export function useDraft(key: string) {
  const [state, setState] = useState(() => ({ key, draft: readDraft(key) }))
  const current = state.key === key ? state : { key, draft: readDraft(key) }
  if (current !== state) setState(current)
  const { draft } = current

  useEffect(() => keepDraft(key, draft), [key, draft])

  const change = (next: Partial<Draft>) =>
    setState((before) => ({ key, draft: { ...before.draft, ...next } }))
  return {
    draft,
    change,
    /** Starts over with an empty draft and a new id. */
    clear: () => change({ id: newId(), text: '', title: '' }),
    /** Keeps the text under a new id: the old one was used up. */
    renew: () => change({ id: newId() }),
  }
}
