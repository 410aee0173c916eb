import { useEffect } from 'react'

/** A window of its own: without the header and footer of other pages. */
export function useBarePage(): void {
  useEffect(() => {
    document.documentElement.classList.add('bare')
    return () => document.documentElement.classList.remove('bare')
  }, [])
}
