import { Button, Heading } from '@digdir/designsystemet-react'
import type { AfterwardsPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { saveFile } from '../../lib/saveFile'
import { record } from './record'

type Stop = NonNullable<AfterwardsPageQuery['stop']>
type Session = NonNullable<AfterwardsPageQuery['session']>

/** All of it to take along: tables for Excel, and everything that everybody sees as JSON. */
export function Tables({ stop, session }: { stop: Stop; session: Session }) {
  const { t, language } = useUi()
  const tables = [
    'polls',
    'questions',
    'attendance',
    ...(session.evaluation?.result ? ['evaluation'] : []),
  ] as const
  return (
    <section className="panel stack" aria-labelledby="after-files">
      <Heading level={2} data-size="xs" id="after-files">
        {t('afterwards.tables.title')}
      </Heading>
      <ul className="plain-list row">
        {tables.map((table) => (
          <li key={table}>
            <a href={addresses.sessionTable(stop.uuid, table, language)} download>
              {t(`afterwards.tables.${table as 'polls'}`)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => saveFile(`${stop.label}.json`, 'application/json', record(stop, session))}
        >
          {t('afterwards.download')}
        </Button>
      </p>
    </section>
  )
}
