import { Link } from 'react-router'
import { StoryLengthDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useData } from '../../lib/useData'
import { wayOf } from './wayOf'

/** The way to a thing's story, where there is one to tell, with what it goes by. */
export default function StoryTeaser({ of }: { of: string }) {
  const { t } = useUi()
  const { data } = useData(StoryLengthDocument, { of })
  const steps = data?.story?.steps ?? []
  if (steps.length < 2) return null
  const way = wayOf(steps).map(({ type, count }) => {
    const name = t(`story.types.${type}` as 'story.types.Topic', { defaultValue: type })
    return count > 1 ? `${name} (${count})` : name
  })
  return (
    <p style={{ margin: 0 }}>
      <Link to={addresses.story(of)}>{t('app.story.title')}</Link>{' '}
      <span className="quiet small">{way.join(' → ')}</span>
    </p>
  )
}
