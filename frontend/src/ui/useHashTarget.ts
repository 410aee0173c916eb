import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Goes to the part that the address names, once the page's data (`ready`) is shown. */
export function useHashTarget(ready: unknown) {
  const { hash } = useLocation()
  useEffect(() => {
    if (!hash || ready === undefined) return
    const target = document.getElementById(decodeURIComponent(hash.slice(1)))
    target?.scrollIntoView()
    target?.focus({ preventScroll: true })
  }, [hash, ready])
}
