import { Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import {
  AddAgendaPointDocument,
  AgendaDocument,
  type AgendaQuery,
  type MeetingBesideFragment,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date } from '../../lib/dates'
import { useDraft } from '../../lib/drafts'
import { languageOf } from '../../lib/languages'
import { mutate } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { useChannel } from '../../live'
import { announce } from '../../ui/Announcer'
import { FailureNote, Loading } from '../../ui/Loading'
import { HatChoice } from '../forum/HatChoice'
import { useHat } from '../forum/useHat'
import { AgendaItem } from './AgendaItem'
import { AgendaPointForm } from './AgendaPointForm'
import { NextMeeting } from './NextMeeting'

type Meeting = NonNullable<AgendaQuery['stop']>

/** What a meeting that repeats shall be about: written by the members, carried over until it is done with. */
export default function Agenda({ stop }: { stop: string }) {
  const { t } = useUi()
  const { data, failure, reload } = useSnapshot(AgendaDocument, { stop })
  useChannel(data?.stop?.agendaChannel ?? null, data?.asOf ?? null, {
    onEvent: reload,
    onReload: reload,
  })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading lines={4} />
  const meeting = data.stop
  if (!meeting) return null
  const isShown = meeting.viewerCanAddToAgenda || meeting.agenda.length > 0
  return (
    <section className="stack" aria-labelledby="agenda">
      <Heading level={2} data-size="xs" id="agenda">
        {t('agenda.title')}
      </Heading>
      {!isShown && <p className="quiet">{t('agenda.hidden')}</p>}
      {isShown && meeting.agenda.length === 0 && <p className="quiet">{t('agenda.empty')}</p>}
      {meeting.agenda.length > 0 && (
        <ol className="plain-list stack">
          {meeting.agenda.map((point) => (
            <AgendaItem
              key={point.uuid}
              point={point}
              meeting={meeting.uuid}
              canLead={meeting.viewerCanArrange}
              onChanged={reload}
            />
          ))}
        </ol>
      )}
      {meeting.viewerCanAddToAgenda && meeting.session?.phase !== 'ENDED' && (
        <AddPoint meeting={meeting} onAdded={reload} />
      )}
      <Beside meeting={meeting} />
      {meeting.viewerCanArrange && !meeting.nextMeeting && <NextMeeting meeting={meeting} />}
    </section>
  )
}

function AddPoint({ meeting, onAdded }: { meeting: Meeting; onAdded: () => void }) {
  const { t, language } = useUi()
  const { draft, change, clear, renew } = useDraft(`agenda.${meeting.uuid}`)
  const [minutes, setMinutes] = useState('')
  const { hats, hat, choose } = useHat(meeting.tour.networks[0]?.key ?? '')
  return (
    <div className="panel">
      <AgendaPointForm
        legend={t('agenda.add')}
        send={t('agenda.addSend')}
        value={{ title: draft.title ?? '', note: draft.text, minutes }}
        onChange={({ title, note, minutes }) => {
          change({ title, text: note })
          setMinutes(minutes)
        }}
        onSend={async (written) => {
          const answer = await mutate(AddAgendaPointDocument, {
            id: draft.id,
            stop: meeting.uuid,
            language: languageOf(language),
            actingFor: hat,
            ...written,
          })
          if (answer.kind === 'refused') renew()
          if (answer.kind !== 'done') return answer
          clear()
          setMinutes('')
          announce(t('agenda.added'))
          onAdded()
          return null
        }}
      >
        <HatChoice hats={hats} chosen={hat} onChoose={choose} />
      </AgendaPointForm>
    </div>
  )
}

/** The meetings before and after, and what was written down at them. */
function Beside({ meeting }: { meeting: Meeting }) {
  const { t } = useUi()
  const { previousMeeting, nextMeeting } = meeting
  if (!previousMeeting && !nextMeeting && !meeting.session) return null
  return (
    <nav aria-label={t('agenda.meetings')}>
      <ul className="plain-list stack">
        {meeting.session && (
          <li>
            <Link to={addresses.afterwards(meeting.uuid)}>{t('agenda.minutes')}</Link>
          </li>
        )}
        {previousMeeting && <MeetingLink text="previous" meeting={previousMeeting} />}
        {nextMeeting && <MeetingLink text="next" meeting={nextMeeting} />}
      </ul>
    </nav>
  )
}

function MeetingLink({
  text,
  meeting,
}: {
  text: 'previous' | 'next'
  meeting: MeetingBesideFragment
}) {
  const { t, language } = useUi()
  return (
    <li>
      <Link to={addresses.stop(meeting.uuid)}>
        {t(`agenda.${text}`, { date: meeting.date ? date(meeting.date, language) : '' })}
      </Link>
      {meeting.session?.phase === 'ENDED' && (
        <>
          {' · '}
          <Link to={addresses.afterwards(meeting.uuid)}>{t('agenda.itsMinutes')}</Link>
        </>
      )}
    </li>
  )
}
