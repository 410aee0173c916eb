import { useEffect, useRef } from 'react'
import type { Trouble } from '../../lib/mutate'
import { useTroubleText } from '../../ui/TroubleNote'

/** Fields of the form, as refusals name them. */
type Fielded =
  'title' | 'sections' | 'focusAreas' | 'media' | 'video' | 'contactOffice' | 'contactMailbox'
const fields = [
  'title',
  'sections',
  'focusAreas',
  'media',
  'video',
  'contactOffice',
  'contactMailbox',
]

/** A refusal is said at the field that it is about, and the writer is taken there; what is about none stands below. */
export function useFault(trouble: Trouble | null) {
  const text = useTroubleText()
  const form = useRef<HTMLFormElement>(null)
  const field = trouble ? fieldOf(trouble) : null
  useEffect(() => {
    if (!field) return
    const part = form.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)
    const inputs = [...(part?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])]
    const empty = inputs.find((input) => input.type !== 'file' && input.value === '')
    ;(part?.matches('input') ? part : (empty ?? inputs[0]))?.focus()
  }, [field, trouble])
  return {
    form,
    faultOf: (one: Fielded) => (trouble && field === one ? text(trouble) : undefined),
    general: field ? null : trouble,
  }
}

function fieldOf(trouble: Trouble): string | null {
  if (trouble.kind !== 'refused') return null
  const { field, code } = trouble.refusal
  // Which of the parts is too long is not said.
  if (field === 'sections' && code !== 'WHAT_WE_DID_MISSING') return null
  return fields.find((one) => one === field) ?? null
}
