import { useState } from 'react'
import { type Care, CareButtons } from './CareButtons'
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
  const [open, setOpen] = useState<Care | null>(null)
  const [done, setDone] = useState(flagged)
  const thing = `Experience:${id}`
  const close = () => setOpen(null)
  return (
    <section className="stack">
      <CareButtons open={open} flagged={done} canHide={canHide} onOpen={setOpen} />
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
