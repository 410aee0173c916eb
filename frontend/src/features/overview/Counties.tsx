import { Table } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { JourneySumsByCountyDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useData } from '../../lib/useData'
import { FailureNote, Loading } from '../../ui/Loading'
import { WideTable } from '../../ui/WideTable'
import { Bars } from './Bars'

/** The counties beside each other, in the order of their numbers. */
export function Counties({ programme, at }: { programme: string; at: string | null }) {
  const { t } = useUi()
  const { data, failure, reload } = useData(JourneySumsByCountyDocument, { programme, at })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading />
  const columns = ['measureCount', 'doneCount', 'dueCount', 'overdueCount'] as const
  return (
    <>
      <Bars
        title={t('overview.journeysByCounty')}
        what={t('overview.county')}
        how={t('overview.journeys')}
        bars={data.journeySumsByCounty.map(({ county, sums }) => ({
          key: county.number,
          name: county.name,
          count: sums.journeyCount,
        }))}
      />
      <WideTable label={t('overview.byCounty')}>
        <Table data-size="sm">
          <caption className="ds-sr-only">{t('overview.byCounty')}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t('overview.county')}</Table.HeaderCell>
              <Table.HeaderCell>{t('overview.journeys')}</Table.HeaderCell>
              {columns.map((name) => (
                <Table.HeaderCell key={name}>{t(`overview.${name}`)}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {data.journeySumsByCounty.map(({ county, sums }) => (
              <Table.Row key={county.number}>
                <Table.Cell>
                  <Link to={addresses.networkJourneys(county.number)}>{county.name}</Link>
                </Table.Cell>
                <Table.Cell>
                  {t('overview.ofAll', { count: sums.journeyCount, all: sums.municipalityCount })}
                </Table.Cell>
                {columns.map((name) => (
                  <Table.Cell key={name}>{sums[name]}</Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </WideTable>
    </>
  )
}
