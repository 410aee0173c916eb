import { Details, Heading, Table } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useUi } from '../../i18n/useUi'
import './Bars.css'

export type Bar = { key: string; name: string; count: number }

/** Bars with a table of the same behind them. */
export function Bars({
  title,
  what,
  how,
  bars,
}: {
  title: string
  /** What the bars stand for, and what their lengths count: the table's columns. */
  what: string
  how: string
  bars: Bar[]
}) {
  const { t } = useUi()
  const id = useId()
  const most = Math.max(1, ...bars.map((bar) => bar.count))
  return (
    <figure className="bars" aria-labelledby={id}>
      <Heading level={3} data-size="2xs" id={id}>
        {title}
      </Heading>
      <div className="bars-chart" aria-hidden="true">
        {bars.map((bar) => (
          <div key={bar.key} className="bars-row">
            <span>{bar.name}</span>
            <span className="bars-track">
              <span className="bars-bar" style={{ width: `${(100 * bar.count) / most}%` }} />
            </span>
            <span className="bars-count">{bar.count}</span>
          </div>
        ))}
      </div>
      <Details className="bars-table">
        <Details.Summary>{t('overview.asTable')}</Details.Summary>
        <Details.Content>
          <Table data-size="sm">
            <caption className="ds-sr-only">{title}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{what}</Table.HeaderCell>
                <Table.HeaderCell>{how}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {bars.map((bar) => (
                <Table.Row key={bar.key}>
                  <Table.Cell>{bar.name}</Table.Cell>
                  <Table.Cell>{bar.count}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Details.Content>
      </Details>
    </figure>
  )
}
