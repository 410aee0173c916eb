import { Button, Heading } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { Link, useParams } from 'react-router'
import {
  DismissFlagsDocument,
  FlagQueueDocument,
  type FlagQueueQuery,
  HidePostDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { langOf } from '../../lib/languages'
import { type Answer, mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { announce } from '../../ui/Announcer'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote, Loading } from '../../ui/Loading'
import { RichText } from '../../ui/RichText'
import { TroubleNote } from '../../ui/TroubleNote'
import { AuthorLine } from '../forum/AuthorLine'
import { FlaggedThing, FlagLines } from './FlaggedThings'

type Flagged = NonNullable<FlagQueueQuery['network']>['flaggedPosts'][number]

/** For a network's moderators: what somebody flagged. One click hides, one lets it stand. */
export default function FlagQueue() {
  const { t } = useUi()
  const { key = '' } = useParams()
  const { data, failure, reload } = useSnapshot(FlagQueueDocument, { network: key })
  const heading = useRef<HTMLHeadingElement>(null)
  const flagged = data?.network?.flaggedPosts ?? []
  const things = data?.network?.flaggedThings ?? []
  const settled = (said: string) => {
    announce(said)
    heading.current?.focus()
    reload()
  }
  return (
    <section className="stack">
      <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
        {t('privacy.queue.title')}
      </Heading>
      {failure && <FailureNote failure={failure} onRetry={reload} />}
      {!data && !failure && <Loading />}
      {data && flagged.length + things.length === 0 && (
        <EmptyState title={t('privacy.queue.empty')} hint={t('privacy.queue.emptyHint')} />
      )}
      <ul className="plain-list stack">
        {flagged.map((each) => (
          <li key={each.post.uuid}>
            <FlaggedItem flagged={each} onSettled={settled} />
          </li>
        ))}
        {things.map((each) => (
          <li key={each.experience?.uuid ?? each.message?.uuid}>
            <FlaggedThing flagged={each} network={key} onSettled={settled} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function FlaggedItem({
  flagged: { post, flags },
  onSettled,
}: {
  flagged: Flagged
  onSettled: (said: string) => void
}) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const settle = (answer: Answer<unknown>, said: string) => {
    if (answer.kind === 'done') onSettled(said)
    else setTrouble(answer)
  }
  const hide = async () =>
    settle(
      await mutate(HidePostDocument, { id: post.uuid, reason: flags[0]?.reason ?? 'OTHER' }),
      t('privacy.hide.sent'),
    )
  const keep = async () =>
    settle(await mutate(DismissFlagsDocument, { post: post.uuid }), t('privacy.queue.kept'))
  return (
    <article className="panel stack" aria-label={post.topic.title}>
      <p style={{ margin: 0 }}>
        <Link to={`${addresses.topic(post.topic.uuid)}#innlegg-${String(post.number)}`}>
          <span lang={langOf(post.topic.language)}>{post.topic.title}</span>
        </Link>
      </p>
      <AuthorLine author={post.author} />
      {post.body && <RichText html={post.body.html} language={post.body.language} />}
      <FlagLines flags={flags} />
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button data-size="sm" onClick={() => void hide()}>
          {t('privacy.hide.send')}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={() => void keep()}>
          {t('privacy.queue.keep')}
        </Button>
      </div>
    </article>
  )
}
