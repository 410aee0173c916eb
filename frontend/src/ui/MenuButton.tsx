import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import './MenuButton.css'

/** A button that opens a small panel under it; Escape, a click outside or a choice closes it. */
export function MenuButton({
  label,
  content,
  className = '',
  isCurrent = false,
  children,
}: {
  label?: string
  content: ReactNode
  className?: string
  /** Whether it stands for the page that one is on. */
  isCurrent?: boolean
  children: (close: () => void) => ReactNode
}) {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    if (!open) return
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
      document.removeEventListener('keydown', escape)
    }
  }, [open])

  return (
    <div className={`menu-button ${className}`} ref={root}>
      <button
        ref={button}
        type="button"
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        aria-expanded={open}
        aria-controls={id}
        aria-label={label}
        aria-current={isCurrent || undefined}
        onClick={() => setOpen((value) => !value)}
      >
        {content}
      </button>
      <div id={id} className="menu-panel" hidden={!open}>
        {open && children(() => setOpen(false))}
      </div>
    </div>
  )
}
