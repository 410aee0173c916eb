import { Button, Details, Field, Label, Select, Tag } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  GiveSessionRoleDocument,
  SessionMembersDocument,
  type SessionHeadFragment,
  type SessionRole,
  TakeSessionRoleDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { type Answer, mutate, type Trouble } from '../../lib/mutate'
import { useData } from '../../lib/useData'
import { Loading } from '../../ui/Loading'
import { TroubleNote } from '../../ui/TroubleNote'
import type { StopOfSession } from './loadSession'
import { withHead } from './sessionState'
import type { Room } from './useSessionRoom'

const roles: SessionRole[] = ['HOST', 'CO_HOST', 'PRESENTER', 'CAPTIONER']
type Led = Answer<{ session?: SessionHeadFragment | null }>

/** Who leads and who presents; and who of the hosts is here just now, should a line be cut. */
export function People({ room, stop }: { room: Room; stop: StopOfSession }) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [adding, setAdding] = useState(false)
  const { session } = room.state
  const isOver = session.phase === 'ENDED'

  const take = (answer: Led) => {
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done' || !answer.payload.session) return
    const head = answer.payload.session
    room.update((before) => withHead(before, head))
  }
  const give = (person: string, role: SessionRole) =>
    mutate(GiveSessionRoleDocument, { session: session.uuid, person, role }).then(take)
  return (
    <section className="panel stack" aria-label={t('session.people.title')}>
      <strong>{t('session.people.title')}</strong>
      <ul className="plain-list stack">
        {session.parts.map((part) =>
          part.person ? (
            <li key={part.person.uuid} className="row between">
              <span className="row">
                {part.person.name}
                {room.hostsHere.includes(part.person.uuid) && (
                  <Tag data-size="sm" data-color="success">
                    {t('session.people.here')}
                  </Tag>
                )}
              </span>
              <span className="row">
                <RoleChoice
                  label={t('session.people.roleOf', { name: part.person.name })}
                  role={part.role}
                  disabled={isOver}
                  onChoose={(role) => part.person && void give(part.person.uuid, role)}
                />
                <Button
                  data-size="sm"
                  variant="tertiary"
                  disabled={isOver}
                  aria-label={t('session.people.removeName', { name: part.person.name })}
                  onClick={() =>
                    part.person &&
                    void mutate(TakeSessionRoleDocument, {
                      session: session.uuid,
                      person: part.person.uuid,
                    }).then(take)
                  }
                >
                  {t('session.people.remove')}
                </Button>
              </span>
            </li>
          ) : null,
        )}
      </ul>
      <TroubleNote trouble={trouble} />
      {!isOver && (
        <Details onToggle={() => setAdding((shown) => !shown)}>
          <Details.Summary>{t('session.people.add')}</Details.Summary>
          <Details.Content>
            {adding && (
              <AddForm
                network={stop.tour.networks[0]?.key ?? 'national'}
                taken={session.parts.flatMap((part) => part.person?.uuid ?? [])}
                onAdd={give}
              />
            )}
          </Details.Content>
        </Details>
      )}
    </section>
  )
}

function RoleChoice({
  label,
  role,
  disabled,
  onChoose,
}: {
  label: string
  role: SessionRole
  disabled?: boolean
  onChoose: (role: SessionRole) => void
}) {
  const { t } = useUi()
  return (
    <Select
      data-size="sm"
      aria-label={label}
      value={role}
      disabled={disabled}
      onChange={(event) => onChoose(event.target.value as SessionRole)}
    >
      {roles.map((each) => (
        <Select.Option key={each} value={each}>
          {t(`session.people.roles.${each}`)}
        </Select.Option>
      ))}
    </Select>
  )
}

function AddForm({
  network: first,
  taken,
  onAdd,
}: {
  network: string
  taken: string[]
  onAdd: (person: string, role: SessionRole) => Promise<void>
}) {
  const { t } = useUi()
  const id = useId()
  const [network, setNetwork] = useState(first)
  const [person, setPerson] = useState('')
  const [role, setRole] = useState<SessionRole>('CO_HOST')
  const { data } = useData(SessionMembersDocument, { network })
  if (!data) return <Loading />
  const free = [
    ...new Map(
      (data.network?.members.nodes ?? []).map((member) => [member.person.uuid, member]),
    ).values(),
  ].filter((member) => !taken.includes(member.person.uuid))
  const chosen = free.some((member) => member.person.uuid === person) ? person : ''
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen) void onAdd(chosen, role)
      }}
    >
      <Field>
        <Label htmlFor={`${id}-network`}>{t('session.people.network')}</Label>
        <Select
          id={`${id}-network`}
          value={network}
          onChange={(event) => setNetwork(event.target.value)}
        >
          <Select.Option value="national">{t('app.nav.national')}</Select.Option>
          {data.counties.map((county) => (
            <Select.Option key={county.number} value={county.number}>
              {county.name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label htmlFor={`${id}-person`}>{t('session.people.person')}</Label>
        <Select
          id={`${id}-person`}
          value={chosen}
          onChange={(event) => setPerson(event.target.value)}
        >
          <Select.Option value="">{t('session.people.choose')}</Select.Option>
          {free.map((member) => (
            <Select.Option key={member.person.uuid} value={member.person.uuid}>
              {[member.person.name, member.office.municipality?.label ?? member.office.body?.name]
                .filter(Boolean)
                .join(', ')}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label htmlFor={`${id}-role`}>{t('session.people.role')}</Label>
        <Select
          id={`${id}-role`}
          value={role}
          onChange={(event) => setRole(event.target.value as SessionRole)}
        >
          {roles.map((each) => (
            <Select.Option key={each} value={each}>
              {t(`session.people.roles.${each}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <div className="row">
        <Button type="submit" data-size="sm" disabled={!chosen}>
          {t('session.people.give')}
        </Button>
      </div>
    </form>
  )
}
