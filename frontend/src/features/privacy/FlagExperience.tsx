import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useUi } from '../../i18n/useUi'
import FlagThing from './FlagThing'
import HideThing from './HideThing'

/** Below an experience: whoever is signed in may say that something is wrong with it; a moderator hides it. */
export default function FlagExperience({
  id,
  flagged,
  canHide,
  onHidden,
}: {
  id: string
  flagged: boolean
  canHide: boolean
  onHidden: () => void
}) {
  const { t } = useUi()
  const [open, setOpen] = useState<'flag' | 'hide' | null>(null)
  const [done, setDone] = useState(flagged)
  const toggle = (next: 'flag' | 'hide') => () =>
    setOpen((before) => (before === next ? null : next))
  const thing = `Experience:${id}`
  const close = () => setOpen(null)
  return (
    <section className="stack">
      <div className="row" style={{ gap: '0.25rem' }}>
        {done ? (
          <p className="quiet small" style={{ margin: 0 }}>
            {t('privacy.flag.done')}
          </p>
        ) : (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-expanded={open === 'flag'}
            onClick={toggle('flag')}
          >
            {t('privacy.flag.open')}
          </Button>
        )}
        {canHide && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-expanded={open === 'hide'}
            onClick={toggle('hide')}
          >
            {t('privacy.hide.open')}
          </Button>
        )}
      </div>
      {open && (
        <div className="panel">
          {open === 'flag' ? (
            <FlagThing
              thing={thing}
              what="experience"
              onDone={() => {
                setDone(true)
                close()
              }}
              onCancel={close}
            />
          ) : (
            <HideThing thing={thing} what="experience" onDone={onHidden} onCancel={close} />
          )}
        </div>
      )}
    </section>
  )
}
