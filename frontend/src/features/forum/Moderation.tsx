import { Button, Radio } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  ChangeVisibilityDocument,
  LockTopicDocument,
  type TopicRowFragment,
  UnlockTopicDocument,
  type Visibility,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { type Answer, mutate, type Trouble } from '../../lib/mutate'
import { Icon } from '../../ui/Icon'
import { TroubleNote } from '../../ui/TroubleNote'

/** What facilitators, moderators and national leads can do with a topic. */
export function Moderation({
  topic,
  onChange,
}: {
  topic: Pick<TopicRowFragment, 'uuid' | 'isLocked' | 'visibility'>
  onChange: (topic: TopicRowFragment) => void
}) {
  const { t } = useUi()
  const name = useId()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const take = (answer: Answer<{ topic?: TopicRowFragment | null }>) => {
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done' && answer.payload.topic) onChange(answer.payload.topic)
  }
  const lock = async () =>
    take(
      topic.isLocked
        ? await mutate(UnlockTopicDocument, { topic: topic.uuid })
        : await mutate(LockTopicDocument, { topic: topic.uuid }),
    )
  const show = async (visibility: Visibility) =>
    take(await mutate(ChangeVisibilityDocument, { topic: topic.uuid, visibility }))

  return (
    <details className="moderation panel">
      <summary>{t('forum.moderate')}</summary>
      <div className="stack" style={{ marginTop: '0.75rem' }}>
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => void lock()}>
            <Icon name="lock" />
            {topic.isLocked ? t('forum.unlock') : t('forum.lock')}
          </Button>
        </div>
        <fieldset>
          <legend>{t('forum.visibility')}</legend>
          {(['OPEN', 'NETWORK'] as const).map((visibility) => (
            <Radio
              key={visibility}
              name={name}
              value={visibility}
              label={t(`forum.visibilities.${visibility}`)}
              checked={topic.visibility === visibility}
              onChange={() => void show(visibility)}
            />
          ))}
        </fieldset>
        <TroubleNote trouble={trouble} />
      </div>
    </details>
  )
}
