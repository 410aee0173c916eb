import { Field, Heading, Input, Label, Table } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { CurrentProgrammesDocument, JourneyOverviewDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { FailureNote, Loading } from '../../ui/Loading'
import { useNetwork } from '../networks/NetworkPage'

/** Where the municipalities are on their way, by name: who is where, and never a ranking. */
export default function NetworkJourneys() {
  const { t } = useUi()
  const { key } = useNetwork()
  const id = useId()
  const [day, setDay] = useState('')
  const { data, failure, reload } = useData(CurrentProgrammesDocument, {})
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading />
  const programme = data.programmes.find((each) => each.isCurrent)?.key ?? ''
  return (
    <section className="panel stack" aria-labelledby={`${id}-heading`}>
      <Heading level={2} data-size="xs" id={`${id}-heading`}>
        {t('journeys.overview')}
      </Heading>
      <Field style={{ maxWidth: '14rem' }}>
        <Label htmlFor={id}>{t('journeys.asItWas')}</Label>
        <Input id={id} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </Field>
      <Rows network={key} programme={programme} day={day} />
    </section>
  )
}

function Rows({ network, programme, day }: { network: string; programme: string; day: string }) {
  const { t, language } = useUi()
  const { data, failure, reload } = useData(JourneyOverviewDocument, {
    network,
    programme,
    at: day ? new Date(`${day}T23:59:59`).toISOString() : null,
  })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading />
  const rows = data.journeyOverview ?? []
  const open = rows.filter((row) => row.journey)
  return (
    <>
      <p className="quiet" style={{ margin: 0 }}>
        {t('journeys.withJourney', { count: open.length, all: rows.length })}
      </p>
      {open.length > 0 && (
        <div style={{ overflowX: 'auto' }}>
          <Table data-size="sm">
            <Table.Head>
              <Table.Row>
                {(
                  ['municipality', 'phase', 'progressShort', 'measures', 'done', 'overdue'] as const
                ).map((name) => (
                  <Table.HeaderCell key={name}>{t(`journeys.${name}`)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {open.map((row) => (
                <Table.Row key={row.municipality.number}>
                  <Table.Cell>
                    <Link to={addresses.journey(row.journey?.uuid ?? '')}>
                      {row.municipality.label}
                    </Link>
                  </Table.Cell>
                  <Table.Cell>
                    {row.phase ? inLanguage(row.phase.name, language) : t('journeys.notSaid')}
                  </Table.Cell>
                  <Table.Cell>
                    {row.progress == null ? '–' : `${Math.round(row.progress)} %`}
                  </Table.Cell>
                  <Table.Cell>{row.measureCount}</Table.Cell>
                  <Table.Cell>{row.doneCount}</Table.Cell>
                  <Table.Cell>{row.overdueCount}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </>
  )
}
