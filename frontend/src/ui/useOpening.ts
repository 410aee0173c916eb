import { useEffect, useRef, useState } from 'react'

/**
 * A form that a button opens in its own place. What was pressed is gone then: writing begins in the first field, and who
 * leaves the form stands on the button again.
 */
export function useOpening(isOpenFirst = false) {
  const [open, setOpen] = useState(isOpenFirst)
  const form = useRef<HTMLFormElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useEffect(() => {
    if (open && !was.current)
      form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    // Unless it was taken elsewhere, as to what came of the form.
    if (!open && was.current && document.activeElement === document.body) opener.current?.focus()
    was.current = open
  }, [open])
  return { open, setOpen, form, opener }
}
