import { Link } from 'react-router'
import { StoryLengthDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useData } from '../../lib/useData'

/** The way to a thing's story, where there is one to tell. */
export default function StoryTeaser({ of }: { of: string }) {
  const { t } = useUi()
  const { data } = useData(StoryLengthDocument, { of })
  const count = data?.story?.steps.length ?? 0
  if (count < 2) return null
  return (
    <p style={{ margin: 0 }}>
      <Link to={addresses.story(of)}>{t('app.story.title')}</Link>{' '}
      <span className="quiet small">{t('app.story.steps', { count })}</span>
    </p>
  )
}
