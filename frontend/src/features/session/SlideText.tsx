import { Details } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { type Slides, textOf } from './slides'

/** What stands on the page, as text: for who listens, and for who reads small print on a phone. */
export function SlideText({ slides, page }: { slides: Slides; page: number }) {
  const { t } = useUi()
  const [read, setRead] = useState<{ page: number; text: string } | null>(null)
  useEffect(() => {
    let wanted = true
    textOf(slides, page).then(
      (text) => wanted && setRead({ page, text }),
      () => wanted && setRead({ page, text: '' }),
    )
    return () => {
      wanted = false
    }
  }, [slides, page])
  return (
    <Details>
      <Details.Summary>{t('session.slides.text', { page })}</Details.Summary>
      <Details.Content>
        <p className="slide-text">
          {read?.page === page && (read.text || t('session.slides.noText'))}
        </p>
      </Details.Content>
    </Details>
  )
}
