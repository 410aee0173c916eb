import { useUi } from '../../i18n/useUi'
import { useHubClock } from '../../lib/hubClock'
import type { StopOfSession } from './loadSession'
import { clock, secondsLeft, stopwatch } from './timeLeft'

const soon = 5 * 60

/** The clock by the hub's time, what is on, and what is left of it. Looked at, never read aloud by itself. */
export function TimeLeft({ stop, item }: { stop: StopOfSession; item: string | null | undefined }) {
  const { t } = useUi()
  const now = useHubClock()
  const on = stop.programme.find((each) => each.uuid === item)
  const left = on ? secondsLeft(on, stop.date, now) : null
  const mood = left === null ? '' : left < 0 ? 'time-over' : left <= soon ? 'time-soon' : ''
  return (
    <section className="panel stack" aria-label={t('session.presenter.time')}>
      <p className="presenter-clock">
        <time>{clock(now)}</time>
      </p>
      {on && (
        <p>
          <strong>{on.title}</strong>
          {on.ends && (
            <span className="quiet small">
              {' '}
              {t('session.presenter.until', { time: on.ends.slice(0, 5) })}
            </span>
          )}
        </p>
      )}
      {left !== null && (
        <p role="timer" aria-live="off" className={`presenter-left ${mood}`}>
          {left < 0
            ? t('session.presenter.over', { time: stopwatch(left) })
            : t('session.presenter.left', { time: stopwatch(left) })}
        </p>
      )}
    </section>
  )
}
