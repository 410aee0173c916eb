import type { DelegateInput } from '../../gen/graphql'
import { useDraft } from '../../lib/drafts'

/** A delegate as typed. */
export type Typed = {
  name: string
  email: string
  phone: string
  role: string
  food: string
  access: string
  isListed: boolean
  isMe: boolean
}

export const nobody: Typed = {
  name: '',
  email: '',
  phone: '',
  role: '',
  food: '',
  access: '',
  isListed: false,
  isMe: false,
}

/** What was typed for a stop, kept over reloads until it is registered. */
export function useDelegation(stop: string) {
  const { draft, change, clear, renew } = useDraft(`registration.${stop}`)
  const delegates = read(draft.text)
  const set = (next: Typed[]) => change({ text: isEmpty(next) ? '' : JSON.stringify(next) })
  return {
    delegates,
    commandId: draft.id,
    clear,
    renew,
    edit: (index: number, part: Partial<Typed>) =>
      set(delegates.map((each, at) => (at === index ? { ...each, ...part } : each))),
    add: () => change({ text: JSON.stringify([...delegates, nobody]) }),
    remove: (index: number) => set(delegates.filter((_, at) => at !== index)),
  }
}

export function inputOf(typed: Typed): DelegateInput {
  return {
    name: typed.isMe ? null : typed.name,
    email: typed.email.trim() || null,
    phone: typed.phone.trim() || null,
    role: typed.role || null,
    food: typed.food.trim() || null,
    access: typed.access.trim() || null,
    isListed: typed.isListed,
    isMe: typed.isMe,
  }
}

/** What is missing before it is sent: the server says the rest. */
export function missingOf(typed: Typed): 'NAME_MISSING' | 'CONTACT_MISSING' | null {
  if (typed.isMe) return null
  if (!typed.name.trim()) return 'NAME_MISSING'
  return typed.email.trim() || typed.phone.trim() ? null : 'CONTACT_MISSING'
}

function read(text: string): Typed[] {
  try {
    const kept = JSON.parse(text) as unknown
    if (Array.isArray(kept) && kept.length > 0)
      return kept.map((each) => ({ ...nobody, ...(each as Partial<Typed>) }))
  } catch {
    // Nothing typed yet, or spoilt: an empty form.
  }
  return [nobody]
}

const isEmpty = (delegates: Typed[]) =>
  delegates.length === 0 ||
  (delegates.length === 1 && JSON.stringify(delegates[0]) === JSON.stringify(nobody))
