import {
  Button,
  Details,
  Field,
  Heading,
  Label,
  Search,
  Select,
} from '@digdir/designsystemet-react'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useSession } from '../../app/session'
import {
  type ExperienceRowFragment,
  LibraryDocument,
  LibraryFacetsDocument,
  type LibraryFacetsQuery,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useData } from '../../lib/useData'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote, Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { AreaMap } from '../networks/AreaMap'
import { ExperienceList } from './ExperienceList'
import { LibraryFilters } from './LibraryFilters'
import { hasChoices, isChosen, orderOf, searchOf, toggled, withValue } from './librarySearch'
import './Experiences.css'

/** The library: what is published, found by words, by choices and on the map. */
export default function LibraryPage() {
  const { t } = useUi()
  const { viewer } = useSession()
  const [address, setAddress] = useSearchParams()
  const search = searchOf(address)
  const { data, failure, reload } = useData(LibraryFacetsDocument, { search })
  const facets = data?.experienceFacets
  const change = (next: URLSearchParams) =>
    setAddress(next, { replace: true, preventScrollReset: true })
  return (
    <Page
      title={t('experiences.library.title')}
      audience="everyone"
      below={<p className="lead">{t('experiences.library.lead')}</p>}
    >
      <div className="row library-links">
        <Link to={addresses.librarySpread}>{t('experiences.library.spread')}</Link>
        <Link to={addresses.prize()}>{t('experiences.library.prize')}</Link>
        {viewer && <Link to={addresses.ownExperiences}>{t('experiences.library.own')}</Link>}
      </div>
      <div className="library">
        <div className="library-side">
          <WordSearch
            key={search.words ?? ''}
            words={search.words ?? ''}
            onSearch={(words) => change(withValue(address, 'q', words))}
          />
          {failure && <FailureNote failure={failure} onRetry={reload} />}
          {facets && (
            <Details className="library-filters" defaultOpen={window.innerWidth >= 900}>
              <Details.Summary>{t('experiences.library.filters')}</Details.Summary>
              <Details.Content>
                <LibraryFilters facets={facets} address={address} onChange={change} />
              </Details.Content>
            </Details>
          )}
          {facets && <CountyMap facets={facets} address={address} />}
        </div>
        <Found key={address.toString()} address={address} onChange={change} />
      </div>
    </Page>
  )
}

function WordSearch({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const { t } = useUi()
  const [typed, setTyped] = useState(words)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch(typed.trim())
  }
  return (
    <form role="search" onSubmit={submit}>
      <Search>
        <Search.Input
          aria-label={t('experiences.library.search')}
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Search.Button>{t('experiences.library.doSearch')}</Search.Button>
      </Search>
    </form>
  )
}

/** The counties with how many each has; pressing one chooses it. */
function CountyMap({
  facets,
  address,
}: {
  facets: LibraryFacetsQuery['experienceFacets']
  address: URLSearchParams
}) {
  const { t } = useUi()
  const [active, setActive] = useState<string | null>(null)
  return (
    <section className="panel library-map">
      <Heading level={2} data-size="2xs">
        {t('experiences.library.map')}
      </Heading>
      <AreaMap
        file="counties"
        label={t('experiences.library.map')}
        areas={facets.counties.map(({ county, count }) => ({
          number: county.number,
          name: county.name,
          to: `?${toggled(address, 'counties', county.number).toString()}`,
          state: isChosen(address, 'counties', county.number) ? 'now' : 'has',
          note: t('experiences.library.mapNote', { count }),
        }))}
        withGround
        failed={t('networks.mapData')}
        active={active}
        onActive={setActive}
      />
    </section>
  )
}

function Found({
  address,
  onChange,
}: {
  address: URLSearchParams
  onChange: (address: URLSearchParams) => void
}) {
  const { t } = useUi()
  const orderId = useId()
  const [pages, setPages] = useState<(string | null)[]>([null])
  const [total, setTotal] = useState<number | null>(null)
  const order = orderOf(address)
  return (
    <section aria-label={t('experiences.library.title')} className="stack">
      <div className="row between library-head">
        <p role="status" style={{ margin: 0 }}>
          {total !== null && t('experiences.library.found', { count: total })}
        </p>
        <Field className="library-order">
          <Label htmlFor={orderId} data-size="sm">
            {t('experiences.library.order')}
          </Label>
          <Select
            id={orderId}
            data-size="sm"
            value={order}
            onChange={(event) => onChange(withValue(address, 'orden', event.target.value))}
          >
            {(['NEWEST', 'ADOPTED', ...(address.get('q') ? ['RELEVANCE'] : [])] as const).map(
              (each) => (
                <Select.Option key={each} value={each}>
                  {t(`experiences.library.orders.${each as 'NEWEST'}`)}
                </Select.Option>
              ),
            )}
          </Select>
        </Field>
      </div>
      {pages.map((after, index) => (
        <Slice
          key={after ?? ''}
          address={address}
          after={after}
          onTotal={setTotal}
          onMore={
            index === pages.length - 1 ? (cursor) => setPages((all) => [...all, cursor]) : null
          }
        />
      ))}
      {total === 0 && (
        <EmptyState
          title={t('experiences.library.none')}
          hint={hasChoices(address) ? t('experiences.library.noneHint') : undefined}
        >
          {hasChoices(address) && (
            <Button variant="secondary" onClick={() => onChange(new URLSearchParams())}>
              {t('experiences.library.clear')}
            </Button>
          )}
        </EmptyState>
      )}
    </section>
  )
}

function Slice({
  address,
  after,
  onTotal,
  onMore,
}: {
  address: URLSearchParams
  after: string | null
  onTotal: (total: number) => void
  onMore: ((cursor: string) => void) | null
}) {
  const { t } = useUi()
  const { data, failure, reload } = useData(LibraryDocument, {
    search: searchOf(address),
    order: orderOf(address),
    after,
  })
  useTotal(data?.experiences.totalCount, onTotal)
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading />
  const rows: ExperienceRowFragment[] = data.experiences.nodes
  const { hasNextPage, endCursor } = data.experiences.pageInfo
  return (
    <>
      {rows.length > 0 && <ExperienceList experiences={rows} />}
      {onMore && hasNextPage && endCursor && (
        <div>
          <Button variant="secondary" onClick={() => onMore(endCursor)}>
            {t('experiences.library.more')}
          </Button>
        </div>
      )}
    </>
  )
}

function useTotal(total: number | undefined, onTotal: (total: number) => void) {
  useEffect(() => {
    if (total !== undefined) onTotal(total)
  }, [total, onTotal])
}
