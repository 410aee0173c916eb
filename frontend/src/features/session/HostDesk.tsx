import { Button, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import {
  AnnounceRecordingDocument,
  EndSessionDocument,
  type SessionHeadFragment,
  StartSessionDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { type Answer, mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { CaptionForm } from './CaptionForm'
import { HandOver } from './HandOver'
import { HallPanel } from './HallPanel'
import { Hands } from './Hands'
import type { StopOfSession } from './loadSession'
import { People } from './People'
import { PollDesk } from './PollDesk'
import { ProgrammeDesk } from './ProgrammeDesk'
import { QuestionDesk } from './QuestionDesk'
import { SessionChat } from './SessionChat'
import { SlidesForm } from './SlidesForm'
import { withHead } from './sessionState'
import type { Room } from './useSessionRoom'
import { VideoForm } from './VideoForm'

type Led = Promise<Answer<{ session?: SessionHeadFragment | null }>>

/** All that a host does, each thing one press away. */
export default function HostDesk({ room, stop }: { room: Room; stop: StopOfSession }) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { session } = room.state
  const id = session.uuid
  const lead = async (answering: Led) => {
    const answer = await answering
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done' && answer.payload.session) {
      const head = answer.payload.session
      room.update((before) => withHead(before, head))
    }
  }
  const end = () => {
    if (confirm(t('session.desk.endAsk'))) void lead(mutate(EndSessionDocument, { session: id }))
  }
  return (
    <div className="stack">
      <TroubleNote trouble={trouble} />
      <div className="row">
        {session.phase === 'LOBBY' && (
          <Button onClick={() => void lead(mutate(StartSessionDocument, { session: id }))}>
            {t('session.desk.start')}
          </Button>
        )}
        {session.phase !== 'ENDED' && (
          <>
            <Button
              variant="secondary"
              aria-pressed={session.isRecorded}
              onClick={() =>
                void lead(
                  mutate(AnnounceRecordingDocument, {
                    session: id,
                    isRecorded: !session.isRecorded,
                  }),
                )
              }
            >
              {session.isRecorded ? t('session.desk.notRecorded') : t('session.desk.recorded')}
            </Button>
            <Button variant="secondary" data-color="danger" onClick={end}>
              {t('session.desk.end')}
            </Button>
          </>
        )}
      </div>
      <QuestionDesk room={room} onTrouble={setTrouble} />
      <Hands room={room} onTrouble={setTrouble} />
      <PollDesk room={room} onTrouble={setTrouble} />
      <ProgrammeDesk room={room} stop={stop} onLead={(answering) => void lead(answering)} />
      {session.phase === 'LIVE' && <CaptionForm session={id} />}
      {session.phase !== 'ENDED' && <SlidesForm room={room} />}
      {session.phase !== 'ENDED' && <HallPanel room={room} />}
      {session.phase !== 'ENDED' && (
        <Details>
          <Details.Summary>{t('session.video.title')}</Details.Summary>
          <Details.Content>
            <VideoForm session={id} onLead={(answering) => void lead(answering)} />
          </Details.Content>
        </Details>
      )}
      <People room={room} stop={stop} />
      {session.phase === 'LIVE' && stop.tour.stops.length > 1 && (
        <Details>
          <Details.Summary>{t('session.handOver.title')}</Details.Summary>
          <Details.Content>
            <HandOver stop={stop} onLead={(answering) => void lead(answering)} />
          </Details.Content>
        </Details>
      )}
      {session.hostsChat && (
        <SessionChat
          chatKey={session.hostsChat}
          title={t('session.desk.backChannel')}
          canFlag={false}
        />
      )}
    </div>
  )
}
