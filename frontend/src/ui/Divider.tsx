import type { ReactNode } from 'react'
import './Divider.css'

/** A line with words on it, between days or before what is new. */
export function Divider({ fresh = false, children }: { fresh?: boolean; children: ReactNode }) {
  return (
    <div className={fresh ? 'divider divider-fresh' : 'divider'}>
      <span>{children}</span>
    </div>
  )
}
