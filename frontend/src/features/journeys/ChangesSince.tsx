import { Field, Heading, Input, Label, Table } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { JourneyChangesDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import type { UiLanguage } from '../../lib/dates'
import { useData } from '../../lib/useData'
import { FailureNote, Loading } from '../../ui/Loading'
import { figure } from './figure'

/** What came, changed and went since a day: also what is deleted. */
export function ChangesSince({ journey }: { journey: string }) {
  const { t } = useUi()
  const id = useId()
  const [day, setDay] = useState('')
  return (
    <section className="panel stack" aria-labelledby={`${id}-heading`}>
      <Heading level={2} data-size="xs" id={`${id}-heading`}>
        {t('journeys.changes')}
      </Heading>
      <Field style={{ maxWidth: '14rem' }}>
        <Label htmlFor={id}>{t('journeys.since')}</Label>
        <Input id={id} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </Field>
      {day && <Changes journey={journey} day={day} />}
    </section>
  )
}

/** A value as the server tells it; a number with the reader's own decimal sign. */
const shown = (value: string | null | undefined, language: UiLanguage): string =>
  value == null ? '–' : /^-?\d+\.\d+$/.test(value) ? figure(Number(value), language) : value

function Changes({ journey, day }: { journey: string; day: string }) {
  const { t, language } = useUi()
  const { data, failure, reload } = useData(JourneyChangesDocument, {
    id: journey,
    from: new Date(`${day}T00:00:00`).toISOString(),
  })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data?.journey) return <Loading />
  const { items, progressFrom, progressTo } = data.journey.changes
  const percent = (value: number | null | undefined) => (value == null ? '–' : Math.round(value))
  return (
    <>
      <p style={{ margin: 0 }}>
        {t('journeys.fromTo', { from: percent(progressFrom), to: percent(progressTo) })}
      </p>
      {items.length === 0 ? (
        <p className="quiet">{t('journeys.nothingChanged')}</p>
      ) : (
        <Table data-size="sm">
          <caption className="ds-sr-only">{t('journeys.changes')}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t('journeys.what')}</Table.HeaderCell>
              <Table.HeaderCell>{t('journeys.change')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {items.map((item) => (
              <Table.Row key={item.uuid}>
                <Table.Cell>{item.title ?? t('journeys.kinds.JOURNEY')}</Table.Cell>
                <Table.Cell>
                  {t(`journeys.changeKinds.${item.change}`)}
                  {item.fields.map((field) => (
                    <div key={field.field} className="small">
                      {t(`journeys.fields.${field.field}` as 'journeys.fields.title', {
                        defaultValue: field.field,
                      })}
                      : {shown(field.old, language)} → {shown(field.new, language)}
                    </div>
                  ))}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </>
  )
}
