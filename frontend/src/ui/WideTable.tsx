import type { ReactNode } from 'react'
import './WideTable.css'

/** A table that may be wider than a phone: it scrolls by itself, by keyboard too, and its first column stays in sight. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div
      className="wide-table"
      role="group"
      aria-label={label}
      tabIndex={0} // eslint-disable-line jsx-a11y/no-noninteractive-tabindex
    >
      {children}
    </div>
  )
}
