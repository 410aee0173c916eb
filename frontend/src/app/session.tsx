import { type ReactNode, createContext, use, useEffect, useMemo, useState } from 'react'
import { SessionDocument, type SessionQuery } from '../gen/graphql'
import { chosenLanguage, showLanguage, uiLanguages } from '../i18n'
import { useUi } from '../i18n/useUi'
import type { UiLanguage } from '../lib/dates'
import { requestHeaders } from '../lib/graphql'
import { heardClock } from '../lib/hubClock'
import { fetchOnce, useLoaded } from '../lib/useSnapshot'

export type Viewer = NonNullable<SessionQuery['viewer']>
export type Hat = { hat: string; name: string; kind: Viewer['offices'][number]['kind'] }

type Session = {
  /** Null when nobody is signed in. */
  viewer: Viewer | null
  asOf: number
  unreadNotices: number
  setUnreadNotices: (count: number) => void
  /** Asks again who is here and what for: an office was given or taken. */
  reload: () => void
}

const SessionContext = createContext<Session | null>(null)

/** With it comes what the hub's clock shows: days and times on the page go by it. */
async function loadSession() {
  const askedAt = performance.now()
  const fetched = await fetchOnce(SessionDocument, {})
  if ('data' in fetched) heardClock(fetched.data.now, askedAt, performance.now())
  return fetched
}

/** Who is here; everything waits for the first answer, so that no page guesses. */
export function SessionProvider({
  children,
  waiting,
  failed,
}: {
  children: ReactNode
  waiting: ReactNode
  failed: (reload: () => void) => ReactNode
}) {
  const { data, failure, reload } = useLoaded('session', loadSession)
  const [heard, setHeard] = useState<number | null>(null)
  const viewer = data?.viewer ?? null

  const language = viewer?.language.toLowerCase()
  const own = uiLanguages.find((each) => each === language)
  const { language: shown } = useUi()
  const [tried, setTried] = useState<UiLanguage | null>(null)
  // Nobody sees a word in another language first; without a line to fetch theirs, the one that is there serves.
  const turning = !!own && own !== shown && own !== tried && !chosenLanguage()
  useEffect(() => {
    if (turning) void showLanguage(own).finally(() => setTried(own))
  }, [turning, own])

  const session = useMemo<Session | null>(
    () =>
      data && {
        viewer: data.viewer ?? null,
        asOf: data.asOf,
        unreadNotices: heard ?? data.viewer?.unreadNotices ?? 0,
        setUnreadNotices: setHeard,
        reload,
      },
    [data, heard, reload],
  )

  if (!session) return failure ? failed(reload) : waiting
  if (turning) return waiting
  return <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider above it')
  return session
}

/** Changes when the viewer's offices do: what they may see is then another. */
export function useRights(): string {
  const { viewer } = useSession()
  return (viewer?.offices ?? []).map((office) => office.uuid).join(' ')
}

/** The municipalities that the viewer speaks for, as their main contact or a deputy. */
export function useOwnMunicipalities() {
  const { viewer } = useSession()
  const own = new Map<string, NonNullable<Viewer['offices'][number]['municipality']>>()
  for (const { kind, municipality } of viewer?.offices ?? [])
    if (municipality && (kind === 'MAIN_CONTACT' || kind === 'DEPUTY'))
      own.set(municipality.number, municipality)
  return [...own.values()]
}

const room = /^[0-9a-f-]{36}$/

/**
 * The hats the viewer has in a network: the offices that count there. In a room, where people of
 * all networks are, each of them.
 */
export function useHats(network: string | undefined): Hat[] {
  const { viewer } = useSession()
  return (viewer?.offices ?? [])
    .filter(
      (office) =>
        office.networks.some((each) => each.key === network) ||
        (network !== undefined && room.test(network)),
    )
    .map((office) => ({
      hat: office.hat,
      kind: office.kind,
      name: office.municipality?.label ?? office.body?.name ?? '',
    }))
}

export async function signOut(): Promise<void> {
  await fetch('/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    headers: requestHeaders,
  }).catch(() => undefined)
  location.assign('/')
}
