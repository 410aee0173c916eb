import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useUi } from '../../i18n/useUi'
import FlagThing from './FlagThing'

/** Below an experience: whoever is signed in may say that something is wrong with it. */
export default function FlagExperience({ id, flagged }: { id: string; flagged: boolean }) {
  const { t } = useUi()
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState(flagged)
  if (done) return <p className="quiet small">{t('privacy.flag.done')}</p>
  return (
    <section>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        {t('privacy.flag.open')}
      </Button>
      {open && (
        <div className="panel">
          <FlagThing
            thing={`Experience:${id}`}
            what="experience"
            onDone={() => setDone(true)}
            onCancel={() => setOpen(false)}
          />
        </div>
      )}
    </section>
  )
}
