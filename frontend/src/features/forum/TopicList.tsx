import { Button, Heading, Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useSession } from '../../app/session'
import { ProgrammeListDocument, TopicListDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { useLiveState } from '../../lib/useLiveState'
import { type Fetched, fetchOnce, useLoaded } from '../../lib/useSnapshot'
import { type Envelope, useChannel } from '../../live'
import { announce } from '../../ui/Announcer'
import { EmptyState } from '../../ui/EmptyState'
import { Icon } from '../../ui/Icon'
import { FailureNote, Loading } from '../../ui/Loading'
import { useNetwork } from '../networks/NetworkPage'
import { NetworkAside } from '../networks/NetworkAside'
import NetworkMunicipalities from '../networks/NetworkMunicipalities'
import { OpenTopics } from './OpenTopics'
import { TopicRow } from './TopicRow'
import { applyTopicListEvent, byActivity, type TopicListState } from './topicListState'
import { VisitorNote } from './VisitorNote'

const pageSize = 20
/** Fewer topics than this, and the page shows what others in the country talk about. */
const quiet = 3

async function loadTopics(
  network: string,
  focusArea: string | null,
  after: string | null,
): Promise<Fetched<TopicListState>> {
  const fetched = await fetchOnce(TopicListDocument, { network, focusArea, after, first: pageSize })
  if ('failure' in fetched) return fetched
  const { asOf, network: found } = fetched.data
  return {
    data: {
      asOf,
      topics: [...(found?.topics.nodes ?? [])].sort(byActivity),
      endCursor: found?.topics.pageInfo.hasNextPage
        ? (found.topics.pageInfo.endCursor ?? null)
        : null,
    },
  }
}

/** The network's first tab: its topics, and beside them what is next and who is here. */
export default function TopicList() {
  const network = useNetwork()
  const { viewer } = useSession()
  const [search] = useSearchParams()
  const focusArea = search.get('omrade')
  const mayRead = viewer !== null && viewer.offices.length > 0
  const { data, failure, reload } = useLoaded(`${network.key} ${focusArea ?? ''}`, () =>
    loadTopics(network.key, focusArea, null),
  )
  return (
    <div className="columns">
      <div>
        {!mayRead ? (
          <div className="stack-large">
            <VisitorNote network={network.key} />
            {network.county && <NetworkMunicipalities />}
          </div>
        ) : failure ? (
          <FailureNote failure={failure} onRetry={reload} />
        ) : data ? (
          <Topics snapshot={data} onReload={reload} focusArea={focusArea} />
        ) : (
          <Loading />
        )}
      </div>
      <NetworkAside network={network} map={mayRead} />
    </div>
  )
}

function Topics({
  snapshot,
  onReload,
  focusArea,
}: {
  snapshot: TopicListState
  onReload: () => void
  focusArea: string | null
}) {
  const { t } = useUi()
  const { viewer } = useSession()
  const network = useNetwork()
  const me = viewer?.person.uuid ?? ''
  const [state, update] = useLiveState(snapshot)
  const [loading, setLoading] = useState(false)

  const onEvent = (envelope: Envelope) => {
    const topic = envelope.data as { uuid: string; title: string } | null
    if (
      envelope.type === 'topic' &&
      topic &&
      !state.topics.some((each) => each.uuid === topic.uuid)
    )
      announce(t('forum.announceTopic', { title: topic.title }))
    update((before) => applyTopicListEvent(before, envelope, me, focusArea))
  }
  useChannel(`network/${network.key}`, snapshot.asOf, { onEvent, onReload })
  useChannel(network.viewerIsMember ? `network/${network.key}/members` : null, snapshot.asOf, {
    onEvent,
    onReload,
  })

  const more = async () => {
    setLoading(true)
    const fetched = await loadTopics(network.key, focusArea, state.endCursor)
    setLoading(false)
    if ('failure' in fetched) return
    update((before) => {
      const known = new Set(before.topics.map((each) => each.uuid))
      const older = fetched.data.topics.filter((each) => !known.has(each.uuid))
      return {
        ...before,
        topics: [...before.topics, ...older].sort(byActivity),
        endCursor: fetched.data.endCursor,
      }
    })
  }

  const start = network.viewerCanWrite && (
    <Link className="ds-button" data-variant="primary" to={addresses.startTopic(network.key)}>
      <Icon name="plus" />
      {t('forum.start')}
    </Link>
  )
  return (
    <section className="stack">
      <Heading level={2} className="visually-hidden">
        {t('forum.topics')}
      </Heading>
      <div className="row between" style={{ alignItems: 'flex-end' }}>
        <FocusAreaFilter />
        {start}
      </div>
      {state.topics.length === 0 ? (
        focusArea ? (
          <EmptyState title={t('forum.emptyFilter')} hint={t('forum.emptyFilterHint')} />
        ) : network.viewerCanWrite ? (
          <EmptyState title={t('forum.empty')} hint={t('forum.emptyHint')} />
        ) : (
          <EmptyState title={t('forum.empty')} hint={t('forum.emptyOther')} />
        )
      ) : (
        <ul className="plain-list panel topic-rows">
          {state.topics.map((topic) => (
            <li key={topic.uuid}>
              <TopicRow topic={topic} />
            </li>
          ))}
        </ul>
      )}
      {!focusArea && state.topics.length < quiet && <OpenTopics beside={network.key} />}
      {state.endCursor && (
        <div>
          <Button variant="secondary" loading={loading} onClick={() => void more()}>
            {t('app.more')}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Kept in the address, so that a filtered list can be shared and reloaded. */
function FocusAreaFilter() {
  const { t, language } = useUi()
  const id = useId()
  const [search, setSearch] = useSearchParams()
  const { data } = useData(ProgrammeListDocument, {})
  const programmes = [...(data?.programmes ?? [])].sort(
    (a, b) => Number(b.isCurrent) - Number(a.isCurrent),
  )
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{t('forum.filter')}</Label>
      <Select
        id={id}
        data-size="sm"
        value={search.get('omrade') ?? ''}
        onChange={(event) =>
          setSearch(event.target.value ? { omrade: event.target.value } : {}, { replace: true })
        }
      >
        <Select.Option value="">{t('forum.allAreas')}</Select.Option>
        {programmes.map((programme) => (
          <Select.Optgroup
            key={programme.key}
            label={
              programme.isCurrent
                ? inLanguage(programme.name, language)
                : `${inLanguage(programme.name, language)} (${t('programmes.ended').toLowerCase()})`
            }
          >
            {programme.focusAreas.map((area) => (
              <Select.Option key={area.key} value={area.key}>
                {inLanguage(area.name, language)}
              </Select.Option>
            ))}
          </Select.Optgroup>
        ))}
      </Select>
    </div>
  )
}
