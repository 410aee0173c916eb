import { Button } from '@digdir/designsystemet-react'
import { useParams } from 'react-router'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import { comesFor, stopLine } from './stopWords'
import { type Delegate, useDelegates } from './useDelegates'
import './registration.css'

const kinds = ['deltakere', 'frammote', 'navneskilt', 'telefon'] as const
type Kind = (typeof kinds)[number]

/** What the organiser prints: the list of those who consented, a sign-in sheet, badges, and phones for a change on the day. */
export default function DelegateSheetPage() {
  const { t, language } = useUi()
  const { id = '', kind = '' } = useParams()
  const { data, delegates, failure, reload } = useDelegates(id)
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { stop } = data
  if (!stop?.viewerCanArrange || !isKind(kind)) return <NoSuchPage />

  const norwegian = new Intl.Collator('nb')
  const coming = delegates
    .filter((each) => each.status === 'REGISTERED' && (kind !== 'deltakere' || each.isListed))
    .sort((a, b) => norwegian.compare(comesFor(a) + a.name, comesFor(b) + b.name))
  return (
    <Page
      title={`${t(`registration.sheet.${kind}`)}: ${stop.label}`}
      crumbs={[{ name: t('registration.toList'), to: addresses.delegates(stop.uuid) }]}
      below={<p>{stopLine(stop, language)}</p>}
    >
      <div className="print-sheet stack">
        <div className="no-print">
          <Button data-size="sm" onClick={() => window.print()}>
            {t('registration.print')}
          </Button>
        </div>
        {kind === 'navneskilt' ? (
          <ul className="plain-list badges">
            {coming.map((each) => (
              <li key={each.uuid} className="badge">
                <strong>{each.name}</strong>
                {comesFor(each)}
              </li>
            ))}
          </ul>
        ) : (
          <Sheet kind={kind} delegates={coming} />
        )}
      </div>
    </Page>
  )
}

function Sheet({ kind, delegates }: { kind: Kind; delegates: Delegate[] }) {
  const { t } = useUi()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('registration.municipality')}</th>
          <th scope="col">{t('registration.name')}</th>
          {kind === 'telefon' && <th scope="col">{t('registration.phone')}</th>}
          {kind === 'telefon' && <th scope="col">{t('registration.email')}</th>}
          {kind === 'frammote' && <th scope="col">{t('registration.signature')}</th>}
        </tr>
      </thead>
      <tbody>
        {delegates.map((each) => (
          <tr key={each.uuid}>
            <td>{comesFor(each)}</td>
            <td>{each.name}</td>
            {kind === 'telefon' && (
              <td>{each.phone && <a href={`tel:${each.phone}`}>{each.phone}</a>}</td>
            )}
            {kind === 'telefon' && <td>{each.email}</td>}
            {kind === 'frammote' && <td />}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isKind = (kind: string): kind is Kind => kinds.includes(kind as Kind)
