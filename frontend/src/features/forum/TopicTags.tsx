import { Tag } from '@digdir/designsystemet-react'
import type { TopicRowFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { inLanguage } from '../../lib/languages'
import { Icon } from '../../ui/Icon'

/** What a topic is about, and whether it is locked, for members only, or a sample. */
export function TopicTags({
  topic,
}: {
  topic: Pick<TopicRowFragment, 'focusAreas' | 'isLocked' | 'visibility' | 'isSample'>
}) {
  const { t, language } = useUi()
  if (
    topic.focusAreas.length === 0 &&
    !topic.isLocked &&
    topic.visibility === 'OPEN' &&
    !topic.isSample
  )
    return null
  return (
    <span className="row" style={{ gap: '0.375rem', marginTop: '0.5rem' }}>
      {topic.focusAreas.map((area) => (
        <Tag key={area.key} data-size="sm">
          {inLanguage(area.name, language)}
        </Tag>
      ))}
      {topic.visibility === 'NETWORK' && (
        <Tag data-size="sm" data-color="info">
          <Icon name="people" />
          {t('forum.membersOnly')}
        </Tag>
      )}
      {topic.isLocked && (
        <Tag data-size="sm" data-color="warning">
          <Icon name="lock" />
          {t('forum.locked')}
        </Tag>
      )}
      {topic.isSample && (
        <Tag data-size="sm" data-color="neutral">
          {t('app.sample')}
        </Tag>
      )}
    </span>
  )
}
