import { useUi } from '../i18n/useUi'
import { date, dateAndTime, dayOf, daysBetween, time } from '../lib/dates'
import { useToday } from '../lib/useToday'

/** The clock for today, else the day; the whole of it under the pointer. */
export function Time({ at, clock = false }: { at: string; clock?: boolean }) {
  const { language } = useUi()
  const today = useToday()
  const days = daysBetween(today, dayOf(at))
  return (
    <time dateTime={at} title={dateAndTime(at, language)}>
      {clock || days === 0 ? time(at) : <Day day={dayOf(at)} />}
    </time>
  )
}

/** A calendar day as people say it: today, yesterday, or its date. */
export function Day({ day, weekday = false }: { day: string; weekday?: boolean }) {
  const { t, language } = useUi()
  const today = useToday()
  const days = daysBetween(today, day)
  if (days === 0) return t('forum.today')
  if (days === 1) return t('forum.yesterday')
  return date(day, language, weekday)
}
