import { CaptionForm } from './CaptionForm'
import { SlidesForm } from './SlidesForm'
import type { Room } from './useSessionRoom'

/** What a presenter or captioner does who does not lead. */
export default function PartDesk({ room }: { room: Room }) {
  const { session } = room.state
  return (
    <div className="stack">
      {session.viewerMayPresent && session.phase !== 'ENDED' && <SlidesForm room={room} />}
      {session.viewerMayCaption && session.phase === 'LIVE' && (
        <CaptionForm session={session.uuid} />
      )}
    </div>
  )
}
