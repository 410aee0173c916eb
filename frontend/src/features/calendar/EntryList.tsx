import { Heading, Tag } from '@digdir/designsystemet-react'
import type { CalendarLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date, deadline, month } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { EmptyState } from '../../ui/EmptyState'
import { EntryLink } from './EntryLink'
import { weekNumber } from './months'

/** Entries below the day that they begin on; what has only a month stands below the month. */
export function EntryList({
  entries,
  level,
}: {
  entries: CalendarLineFragment[]
  /** Of the days' headings: one below what stands above the list. */
  level: 2 | 3
}) {
  const { t, language } = useUi()
  const days = [...new Set(entries.map((entry) => entry.date ?? entry.month ?? ''))]
  if (entries.length === 0)
    return <EmptyState title={t('calendar.none')} hint={t('calendar.noneHint')} />
  return (
    <div className="stack">
      {days.map((day) => (
        <section key={day} className="stack">
          <Heading level={level} data-size="2xs">
            {day.length > 7
              ? `${date(day, language, true)} · ${t('calendar.week', { week: weekNumber(day) })}`
              : month(day, language)}
          </Heading>
          <ul className="plain-list panel stack">
            {entries
              .filter((entry) => (entry.date ?? entry.month) === day)
              .map((entry) => (
                <li
                  key={`${entry.what}${entry.tour?.uuid}${entry.slot?.uuid}${entry.prizeRound?.uuid}${entry.starts}${entry.title}`}
                >
                  <EntryLink entry={entry} />
                  <div className="quiet small">
                    {[
                      entry.what === 'DEADLINE'
                        ? entry.date &&
                          t('calendar.closes', { at: deadline(entry.date, entry.starts, language) })
                        : entry.starts &&
                          entry.starts.slice(0, 5) +
                            (entry.ends ? `–${entry.ends.slice(0, 5)}` : ''),
                      entry.kind && inLanguage(entry.kind.name, language),
                      entry.place,
                      entry.lastDate &&
                        t('calendar.until', { date: date(entry.lastDate, language) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </div>
                  {entry.isSample && (
                    <Tag data-color="neutral" data-size="sm">
                      {t('app.sample')}
                    </Tag>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
