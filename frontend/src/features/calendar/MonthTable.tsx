import type { CalendarBetweenQuery, CalendarLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date, month as monthInWords, weekday } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { EntryLink } from './EntryLink'
import { isOn, weeksOf } from './months'

/** A month as a table: a row a week with its number, a column a weekday, Monday first. */
export function MonthTable({
  month,
  today,
  entries,
  holidays,
}: {
  month: string
  today: string
  entries: CalendarLineFragment[]
  holidays: CalendarBetweenQuery['holidays']
}) {
  const { t, language } = useUi()
  const weeks = weeksOf(month)
  const undated = entries.filter((entry) => entry.date == null)
  return (
    <div className="month-table">
      <table>
        <caption className="ds-sr-only">{monthInWords(month, language)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calendar.weekShort')}</th>
            {weeks[0]?.days.map((day) => (
              <th key={day} scope="col">
                {weekday(day, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, days }) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              {days.map((day) => {
                const off = holidays.filter((holiday) => holiday.date === day)
                const sunday = day === days[6]
                return (
                  <td
                    key={day}
                    data-outside={day.startsWith(month) ? undefined : ''}
                    data-off={off.length > 0 || sunday ? '' : undefined}
                    aria-current={day === today ? 'date' : undefined}
                  >
                    <time dateTime={day} aria-label={date(day, language)}>
                      {Number(day.slice(8))}
                    </time>
                    {off.map((holiday) => (
                      <div key={holiday.name.nb} className="small holiday">
                        {inLanguage(holiday.name, language)}
                      </div>
                    ))}
                    <ul className="plain-list small">
                      {entries
                        .filter((entry) => day.startsWith(month) && isOn(entry, day))
                        .map((entry) => (
                          <li
                            key={`${entry.what}${entry.tour?.uuid}${entry.slot?.uuid}${entry.prizeRound?.uuid}${entry.starts}${entry.title}`}
                          >
                            {entry.starts && (
                              <span className="quiet">
                                {entry.what === 'DEADLINE'
                                  ? t('calendar.by', { time: entry.starts.slice(0, 5) })
                                  : entry.starts.slice(0, 5)}{' '}
                              </span>
                            )}
                            <EntryLink entry={entry} />
                          </li>
                        ))}
                    </ul>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {undated.length > 0 && (
        <p>
          {t('calendar.sometime')}{' '}
          {undated.map((entry, index) => (
            <span key={`${entry.what}${entry.title}`}>
              {index > 0 && ', '}
              <EntryLink entry={entry} />
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
