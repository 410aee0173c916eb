import { Checkbox, Fieldset, Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  AppointPrizeJuryDocument,
  CommitteeCandidatesDocument,
  MyAccessDocument,
  type RoundOnPageFragment,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate } from '../../lib/mutate'
import { useData } from '../../lib/useData'
import { announce } from '../../ui/Announcer'
import { FailureNote, Loading } from '../../ui/Loading'
import { SendForm } from '../../ui/SendForm'

type Person = { uuid: string; name: string }

/** Who judges, from any network, and who of them leads. */
export default function JuryForm({
  round,
  onDone,
  onCancel,
}: {
  round: RoundOnPageFragment
  onDone: () => void
  onCancel: () => void
}) {
  const { t } = useUi()
  const id = useId()
  const [network, setNetwork] = useState('national')
  const [members, setMembers] = useState<Person[]>(round.jury)
  const [chair, setChair] = useState(round.chair?.uuid ?? '')
  const leads = members.some((one) => one.uuid === chair) ? chair : (members[0]?.uuid ?? '')
  return (
    <div className="panel">
      <SendForm
        legend={t('prizes.jury.appoint')}
        send={t('prizes.jury.appointSend')}
        disabled={members.length === 0}
        onSend={async () => {
          const answer = await mutate(AppointPrizeJuryDocument, {
            round: round.uuid,
            members: members.map((one) => one.uuid),
            chair: leads,
          })
          if (answer.kind !== 'done') return answer
          announce(t('prizes.jury.appointed'))
          onDone()
          return null
        }}
        onCancel={onCancel}
      >
        {members.length > 0 && (
          <Fieldset>
            <Fieldset.Legend>{t('prizes.jury.now')}</Fieldset.Legend>
            {members.map((one) => (
              <Checkbox
                key={one.uuid}
                data-size="sm"
                value={one.uuid}
                label={one.name}
                checked
                onChange={() =>
                  setMembers((before) => before.filter((each) => each.uuid !== one.uuid))
                }
              />
            ))}
          </Fieldset>
        )}
        <Networks value={network} onChange={setNetwork} />
        <Candidates
          key={network}
          network={network}
          chosen={members}
          onAdd={(person) => setMembers((before) => [...before, person])}
        />
        {members.length > 0 && (
          <div className="ds-field" style={{ maxWidth: '24rem' }}>
            <Label htmlFor={id}>{t('prizes.jury.chair')}</Label>
            <Select id={id} value={leads} onChange={(event) => setChair(event.target.value)}>
              {members.map((one) => (
                <Select.Option key={one.uuid} value={one.uuid}>
                  {one.name}
                </Select.Option>
              ))}
            </Select>
          </div>
        )}
      </SendForm>
    </div>
  )
}

function Networks({ value, onChange }: { value: string; onChange: (key: string) => void }) {
  const { t } = useUi()
  const id = useId()
  const { data } = useData(MyAccessDocument, {})
  return (
    <div className="ds-field" style={{ maxWidth: '24rem' }}>
      <Label htmlFor={id}>{t('prizes.jury.from')}</Label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <Select.Option value="national">{t('app.nav.national')}</Select.Option>
        {data?.counties.map((one) => (
          <Select.Option key={one.number} value={one.number}>
            {one.name}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}

function Candidates({
  network,
  chosen,
  onAdd,
}: {
  network: string
  chosen: Person[]
  onAdd: (person: Person) => void
}) {
  const { t } = useUi()
  const { data, failure, reload } = useData(CommitteeCandidatesDocument, { network })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading lines={4} />
  const taken = new Set(chosen.map((one) => one.uuid))
  const found = new Map(
    (data.network?.members.nodes ?? []).map(({ person, office }) => [
      person.uuid,
      {
        person,
        label: [person.name, office.municipality?.label ?? office.body?.name]
          .filter(Boolean)
          .join(', '),
      },
    ]),
  )
  return (
    <Fieldset>
      <Fieldset.Legend>{t('prizes.jury.candidates')}</Fieldset.Legend>
      <Fieldset.Description>{t('prizes.jury.candidatesHint')}</Fieldset.Description>
      {[...found.values()]
        .filter(({ person }) => !taken.has(person.uuid))
        .map(({ person, label }) => (
          <Checkbox
            key={person.uuid}
            data-size="sm"
            value={person.uuid}
            label={label}
            checked={false}
            onChange={() => onAdd({ uuid: person.uuid, name: person.name })}
          />
        ))}
    </Fieldset>
  )
}
