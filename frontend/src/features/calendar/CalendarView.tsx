import { Button, Field, Heading, Label, Select } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useSearchParams } from 'react-router'
import { CalendarBetweenDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { month as monthInWords } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { useToday } from '../../lib/useToday'
import { FailureNote, Loading } from '../../ui/Loading'
import { EntryList } from './EntryList'
import { MonthTable } from './MonthTable'
import { addDays, addMonths, lastDay } from './months'
import './Calendar.css'

/** Everything dated, of a network or (null) the viewer's own: a month or a list, filtered; all of it in the address. */
export function CalendarView({ network }: { network: string | null }) {
  const { t, language } = useUi()
  const today = useToday()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('maned') ?? ''
  const month = /^(19|2[01])\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7)
  const asList = search.get('visning') === 'liste'
  const kind = search.get('type')
  const focusArea = search.get('omrade')
  const registered = network === null && search.get('vis') === 'pameldt'
  const { data, failure, reload } = useData(CalendarBetweenDocument, {
    network,
    from: asList ? today : `${month}-01`,
    to: asList ? addDays(today, 365) : lastDay(month),
    year: Number(month.slice(0, 4)),
    kinds: kind ? [kind] : [],
    focusArea,
    registered,
  })
  const set = (name: string, value: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  return (
    <div className="stack">
      <div className="calendar-filters">
        <Choice
          label={t('calendar.view')}
          value={asList ? 'liste' : ''}
          options={[
            ['', t('calendar.asMonth')],
            ['liste', t('calendar.asList')],
          ]}
          onChange={(value) => set('visning', value)}
        />
        <Choice
          label={t('calendar.kind')}
          value={kind ?? ''}
          options={[
            ['', t('calendar.all')],
            ...(data?.meetingKinds ?? []).map((each): [string, string] => [
              each.key,
              inLanguage(each.name, language),
            ]),
          ]}
          onChange={(value) => set('type', value)}
        />
        <Choice
          label={t('calendar.focusArea')}
          value={focusArea ?? ''}
          options={[
            ['', t('calendar.all')],
            ...(data?.programmes ?? []).flatMap((programme) =>
              programme.focusAreas.map((each): [string, string] => [
                each.key,
                inLanguage(each.name, language),
              ]),
            ),
          ]}
          onChange={(value) => set('omrade', value)}
        />
        {network === null && (
          <Choice
            label={t('calendar.which')}
            value={registered ? 'pameldt' : ''}
            options={[
              ['', t('calendar.all')],
              ['pameldt', t('calendar.onlyRegistered')],
            ]}
            onChange={(value) => set('vis', value)}
          />
        )}
      </div>
      {!asList && (
        <div className="row between">
          <Heading level={2} data-size="xs" aria-live="polite">
            {monthInWords(month, language)}
          </Heading>
          <div className="row">
            {(
              [
                ['calendar.before', -1],
                ['calendar.after', 1],
              ] as const
            ).map(([text, step]) => (
              <Button
                key={text}
                variant="secondary"
                data-size="sm"
                onClick={() => set('maned', addMonths(month, step))}
              >
                {t(text)}
              </Button>
            ))}
            <Button variant="tertiary" data-size="sm" onClick={() => set('maned', null)}>
              {t('calendar.today')}
            </Button>
          </div>
        </div>
      )}
      {!data ? (
        <Loading />
      ) : asList ? (
        <EntryList entries={data.calendar} level={2} />
      ) : (
        <>
          <MonthTable
            month={month}
            today={today}
            entries={data.calendar}
            holidays={data.holidays}
          />
          <div className="month-list">
            <EntryList entries={data.calendar} level={3} />
          </div>
        </>
      )}
    </div>
  )
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: string
  options: [string, string][]
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, name]) => (
          <Select.Option key={key} value={key}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
