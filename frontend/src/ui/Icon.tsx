import './Icon.css'

/** Line icons on a 24-unit grid, drawn for this page; always beside a text or under a label. */
const paths = {
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15L6 16Zm4 4.5a2 2 0 0 0 4 0',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4.2 4.2 0 0 0-6-6l-1 1m2 4a4 4 0 0 0-6 0l-3 3a4.2 4.2 0 0 0 6 6l1-1',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 9c.4-4 3-6 6.500-6s6.100 2 6.500 6M16 4.500a3.300 3.300 0 0 1 0 6.200M18 14.500c2 .800 3.200 2.700 3.500 5.500',
  check: 'M5 12.500 10 17.500 19.500 7',
  calendar: 'M4 6h16v14H4zM4 10.500h16M8.500 3.500V7M15.500 3.500V7',
  chat: 'M4 5h16v11H11l-4.500 4v-4H4z',
  person:
    'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.500 8.500c.500-4.500 3.500-6.500 7.500-6.500s7 2 7.500 6.500',
  globe:
    'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17Zm0 0c5 5 5 12 0 17-5-5-5-12 0-17ZM4 9.500h16M4 14.500h16',
  down: 'm6 9.500 6 6 6-6',
  warning: 'M12 4 2.800 20h18.400L12 4Zm0 6v4.500m0 2.500v.300',
  thumb:
    'M7.500 11v9H4v-9h3.500Zm0 0 4-7.500c2 0 2.800 1.500 2.300 3.500L13 10h5.500c1.500 0 2.300 1.200 2 2.600l-1.300 5.600c-.300 1.200-1 1.800-2.200 1.800H7.500',
  bulb: 'M9 17.500h6M9.500 20.500h5M9 17.500c0-2-3-3.200-3-7a6 6 0 0 1 12 0c0 3.800-3 5-3 7',
  heart:
    'M12 20S4 15.200 4 9.600C4 6.800 6 5 8.200 5c1.700 0 3 .900 3.800 2.400C12.800 5.900 14.100 5 15.800 5 18 5 20 6.800 20 9.600 20 15.200 12 20 12 20Z',
  plus: 'M12 5v14M5 12h14',
  menu: 'M4 7h16M4 12h16M4 17h16',
} as const

export type IconName = keyof typeof paths

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
