import { Button } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { Loading } from '../../ui/Loading'
import type { JourneyOnPage } from './JourneyPage'

const ChallengePicture = lazy(() => import('./ChallengePicture'))
const InvolvementLog = lazy(() => import('./InvolvementLog'))

type Part = 'challenge' | 'involvement'

/** How things stand, and who was heard: what is not there yet is hidden until somebody asks for it. */
export default function Evidence({
  journey,
  onChanged,
}: {
  journey: JourneyOnPage
  onChanged: () => void
}) {
  const { t } = useUi()
  const { content, viewerCanEdit: canEdit } = journey
  const [asked, setAsked] = useState<Part[]>([])
  const there = {
    challenge:
      content.challenge != null || content.indicators.some((indicator) => !indicator.aboutUuid),
    involvement: content.involvement.length > 0,
  }
  const shown = (part: Part) => there[part] || asked.includes(part)
  const missing = (['challenge', 'involvement'] as const).filter((part) => !shown(part))
  return (
    <>
      <Suspense fallback={<Loading />}>
        {shown('challenge') && <ChallengePicture journey={journey} onChanged={onChanged} />}
        {shown('involvement') && <InvolvementLog journey={journey} onChanged={onChanged} />}
      </Suspense>
      {canEdit && missing.length > 0 && (
        <p className="row" style={{ margin: 0 }}>
          {missing.map((part) => (
            <Button key={part} variant="tertiary" onClick={() => setAsked([...asked, part])}>
              {t(`evidence.${part}.open`)}
            </Button>
          ))}
        </p>
      )}
    </>
  )
}
