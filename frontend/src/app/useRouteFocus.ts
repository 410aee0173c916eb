import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/**
 * A new page starts at its top with focus on its main heading, so that screen readers say where
 * one is and Tab goes on from there. The heading may come later than the address.
 */
export function useRouteFocus() {
  const { pathname, hash } = useLocation()
  const type = useNavigationType()
  const first = useRef(true)

  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    if (hash) return
    if (type !== 'POP') scrollTo(0, 0)
    const focusHeading = () => {
      const heading = document.querySelector<HTMLElement>('[data-page-heading]')
      heading?.focus({ preventScroll: true })
      return heading !== null
    }
    const main = document.getElementById('main')
    main?.focus({ preventScroll: true })
    if (focusHeading() || !main) return
    const observer = new MutationObserver(() => {
      // Somebody who has already moved on keeps their place.
      if (document.activeElement !== main || focusHeading()) observer.disconnect()
    })
    observer.observe(main, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [pathname, hash, type])
}
