import { Heading } from '@digdir/designsystemet-react'
import { OpenTopicsDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useSnapshot } from '../../lib/useSnapshot'
import { networkName } from '../networks/networkName'
import { TopicRow } from './TopicRow'

const shown = 5

/** Where a network is quiet: what others in the country talk about now. */
export function OpenTopics({ beside }: { beside: string }) {
  const { t } = useUi()
  const { data } = useSnapshot(OpenTopicsDocument, { first: shown * 2 })
  const topics = (data?.openTopics ?? [])
    .filter((topic) => topic.network.key !== beside)
    .slice(0, shown)
  if (topics.length === 0) return null
  return (
    <section className="stack" style={{ marginTop: '1.5rem' }}>
      <Heading level={2} data-size="xs">
        {t('forum.elsewhere')}
      </Heading>
      <ul className="plain-list panel topic-rows">
        {topics.map((topic) => (
          <li key={topic.uuid}>
            <TopicRow topic={topic} network={networkName(topic.network, t)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
