/** How far into a recording something was said, in whole seconds; 0 where it was before. */
export const secondsInto = (saidAt: string, beginsAt: string): number =>
  Math.max(0, Math.floor((Date.parse(saidAt) - Date.parse(beginsAt)) / 1000))

/** As players show it: `1:05`, `1:00:05`. */
export function position(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** The link to the recording at that second, where the site knows how. */
export function linkAt(link: string, seconds: number): string {
  const url = new URL(link)
  if (/(^|\.)(youtube\.com|youtu\.be)$/.test(url.hostname)) url.searchParams.set('t', `${seconds}s`)
  else if (/\.(mp4|m4v|webm|ogv)$/i.test(url.pathname)) url.hash = `t=${seconds}`
  return url.href
}

/** The instant of the session's own day with that clock (`13:02:30`, in Norway's time), for where a recording begins. */
export function atClock(startedAt: string, shown: string, typed: string): string | null {
  const seconds = (clock: string) => {
    const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(clock.trim())
    return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0) : null
  }
  const from = seconds(shown)
  const to = seconds(typed)
  if (from === null || to === null) return null
  // From the session's own start: so the zone is never asked for.
  const whole = Math.floor(Date.parse(startedAt) / 1000) * 1000
  return new Date(whole + (to - from) * 1000).toISOString()
}
