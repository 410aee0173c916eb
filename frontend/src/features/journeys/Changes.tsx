import { Table } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import {
  JourneyChangesDocument,
  type JourneyChangesQuery,
  type JourneyPageQuery,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { percent } from '../../lib/dates'
import { endOf, startOf } from '../../lib/dayBounds'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailureNote, Loading } from '../../ui/Loading'
import { useShownValue } from './shownValue'

type Difference = NonNullable<JourneyChangesQuery['journey']>['changes']['items'][number]

/** What came, changed and went from the beginning of one day to the end of another. */
export function Changes({
  journey,
  phases,
  from,
  to,
  asOf,
}: {
  journey: string
  phases: JourneyPageQuery['journeyPhases']
  from: string
  to: string | null
  asOf: number
}) {
  const { t, language } = useUi()
  const shown = useShownValue(phases)
  const { data, failure, reload } = useSnapshot(JourneyChangesDocument, {
    id: journey,
    from: startOf(from),
    to: to && endOf(to),
  })
  useEffect(() => reload(), [asOf, reload])
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data?.journey) return <Loading />
  const { items, progressFrom, progressTo } = data.journey.changes
  return (
    <>
      <p style={{ margin: 0 }}>
        {t('journeys.fromTo', {
          from: percent(progressFrom, language),
          to: percent(progressTo, language),
        })}
      </p>
      {items.length === 0 ? (
        <p className="quiet" style={{ margin: 0 }}>
          {t(to ? 'journeys.nothingChangedBetween' : 'journeys.nothingChanged')}
        </p>
      ) : (
        <div style={{ overflowX: 'auto' }}>
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
                  <Table.Cell>
                    <Name item={item} />
                  </Table.Cell>
                  <Table.Cell>
                    {t(`journeys.changeKinds.${item.change}`)}
                    {item.fields.map((field) => (
                      <div key={field.field} className="small" style={{ whiteSpace: 'pre-line' }}>
                        {t(`journeys.fields.${field.field}` as 'journeys.fields.title', {
                          defaultValue: field.field,
                        })}
                        :{' '}
                        {item.change === 'CHANGED'
                          ? `${shown(item.kind, field.field, field.old)} → ${shown(item.kind, field.field, field.new)}`
                          : shown(item.kind, field.field, field.new ?? field.old)}
                      </div>
                    ))}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </>
  )
}

/** What kind of thing it is, and what it is called. */
function Name({ item }: { item: Difference }) {
  const { t } = useUi()
  return (
    <>
      {item.title && <div>{item.title}</div>}
      <div className={item.title ? 'quiet small' : undefined}>
        {t(`journeys.kinds.${item.kind}`)}
      </div>
    </>
  )
}
