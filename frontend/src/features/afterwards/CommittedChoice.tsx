import { Label, Select } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { CommitmentPartiesDocument, type MinuteLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useData } from '../../lib/useData'

/** Which municipality or person of the network said yes; who is neither is written in words. */
export function CommittedChoice({
  network,
  value,
  named,
  onChange,
}: {
  network: string
  value: string
  /** Who stands there now is among the choices, also from another network. */
  named?: Pick<MinuteLineFragment, 'municipality' | 'person'>
  onChange: (value: string) => void
}) {
  const { t } = useUi()
  const id = useId()
  const { data } = useData(CommitmentPartiesDocument, { network })
  const own = data?.counties.filter((county) => county.number === network) ?? []
  const counties = own.length > 0 ? own : (data?.counties ?? [])
  const members = new Map(
    (data?.network?.members.nodes ?? []).map((member) => [
      `p:${member.person.uuid}`,
      [member.person.name, member.office.municipality?.label ?? member.office.body?.name]
        .filter(Boolean)
        .join(', '),
    ]),
  )
  const offered = new Set([
    ...members.keys(),
    ...counties.flatMap((county) => county.municipalities.map((each) => `m:${each.number}`)),
  ])
  const name = named?.person?.name ?? named?.municipality?.label
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{t('afterwards.by.label')}</Label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <Select.Option value="">{t('afterwards.by.nobody')}</Select.Option>
        {value !== '' && !offered.has(value) && (
          <Select.Option value={value}>{name ?? '…'}</Select.Option>
        )}
        {counties.map((county) => (
          <Select.Optgroup
            key={county.number}
            label={own.length > 0 ? t('afterwards.by.municipalities') : county.name}
          >
            {county.municipalities.map((each) => (
              <Select.Option key={each.number} value={`m:${each.number}`}>
                {each.label}
              </Select.Option>
            ))}
          </Select.Optgroup>
        ))}
        {members.size > 0 && (
          <Select.Optgroup label={t('afterwards.by.people')}>
            {[...members].map(([key, label]) => (
              <Select.Option key={key} value={key}>
                {label}
              </Select.Option>
            ))}
          </Select.Optgroup>
        )}
      </Select>
    </div>
  )
}
