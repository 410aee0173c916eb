import { Button } from '@digdir/designsystemet-react'
import { Suspense, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { withTexts } from '../../i18n/withTexts'
import { Loading } from '../../ui/Loading'
import type { JourneyEdits } from './GoalTree'

const Comments = withTexts(() => import('./Comments'), 'evidence', 'privacy')

/** The comments on a goal or a measure, behind a button that says how many there are. */
export function CommentsOn({
  about,
  title,
  edits,
}: {
  about: string
  title: string
  edits: JourneyEdits
}) {
  const { t } = useUi()
  const [open, setOpen] = useState(false)
  const count = edits.comments.get(about) ?? 0
  if (edits.at && count === 0) return null
  const label = count > 0 ? t('journeys.comments', { count }) : t('journeys.comment')
  return (
    <>
      <Button
        variant="tertiary"
        data-size="sm"
        style={{ justifySelf: 'start' }}
        aria-expanded={open}
        aria-label={`${label}: ${title}`}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <Suspense fallback={<Loading />}>
          <Comments
            journey={edits.journey}
            county={edits.county}
            about={about}
            title={title}
            isOwn={edits.canEdit}
            at={edits.at}
            asOf={edits.asOf}
          />
        </Suspense>
      )}
    </>
  )
}
