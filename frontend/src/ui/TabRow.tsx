import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { NavLink, useLocation } from 'react-router'
import { useUi } from '../i18n/useUi'
import { Icon } from './Icon'
import { MenuButton } from './MenuButton'
import './TabRow.css'

export type Tab = {
  to: string
  name: string
  /** How much waits there, and that in words. */
  waits?: { count: number; says: string } | null
}

/** Links to a thing's pages in one row. Those that do not fit are in a menu at its end: none scrolls out of sight. */
export function TabRow({ label, tabs }: { label: string; tabs: Tab[] }) {
  const { t } = useUi()
  const { pathname } = useLocation()
  const row = useRef<HTMLElement>(null)
  const fit = useFit(row, tabs.length)
  const isHere = ({ to }: Tab) => to === pathname
  // A narrow row shows the page that one is on by its name, where the menu begins.
  const rest = tabs.slice(fit)
  const here = rest.find(isHere)
  const waiting = rest.reduce((sum, tab) => sum + (isHere(tab) ? 0 : (tab.waits?.count ?? 0)), 0)
  return (
    <nav aria-label={label} className="tabs" ref={row}>
      <ul className="plain-list">
        {tabs.map((tab, index) => (
          <li key={tab.to} data-hidden={index >= fit || undefined}>
            <NavLink to={tab.to} end className="tab">
              <Name tab={tab} isHere={isHere(tab)} />
            </NavLink>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <MenuButton
          className="tabs-more"
          isCurrent={here !== undefined}
          content={
            <>
              {here?.name ?? t('app.moreTabs')}
              {waiting > 0 && (
                <Count count={waiting} says={t('access.waiting', { count: waiting })} />
              )}
              <Icon name="down" />
            </>
          }
        >
          {(close) => (
            <ul className="plain-list">
              {rest.map((tab) => (
                <li key={tab.to}>
                  <NavLink to={tab.to} end className="menu-item" onClick={close}>
                    <Name tab={tab} isHere={isHere(tab)} />
                  </NavLink>
                </li>
              ))}
            </ul>
          )}
        </MenuButton>
      )}
    </nav>
  )
}

function Name({ tab, isHere }: { tab: Tab; isHere: boolean }) {
  return (
    <>
      {tab.name}
      {tab.waits && !isHere && <Count {...tab.waits} />}
    </>
  )
}

function Count({ count, says }: { count: number; says: string }) {
  return (
    <span className="count" role="img" aria-label={says}>
      {count}
    </span>
  )
}

/** How many of the row's tabs fit, from the first on; measured anew when the row or a tab changes its width. */
function useFit(row: RefObject<HTMLElement | null>, count: number): number {
  const [fit, setFit] = useState(count)
  useLayoutEffect(() => {
    const nav = row.current
    const list = nav?.querySelector('ul')
    if (!nav || !list) return
    const measure = () => {
      const tabs = [...list.children].map((tab) => (tab as HTMLElement).offsetWidth)
      const whole = tabs.reduce((sum, width) => sum + width, 0)
      if (whole <= nav.clientWidth) return setFit(tabs.length)
      const menu = nav.querySelector<HTMLElement>('.tabs-more')?.offsetWidth ?? widestMenu
      let [room, number] = [nav.clientWidth - menu, 0]
      for (const width of tabs) {
        room -= width
        if (room < 0) break
        number++
      }
      setFit(number)
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    for (const each of [nav, ...list.children, ...nav.querySelectorAll('.tabs-more')])
      observer.observe(each)
    return () => observer.disconnect()
  }, [row, count, fit])
  return Math.min(fit, count)
}

/** Before there is one to measure, in pixels. */
const widestMenu = 96
