import { Label, Select } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { Hat } from '../../app/session'
import { useUi } from '../../i18n/useUi'

/** For which municipality or body one writes; only a question for those who have several hats. */
export function HatChoice({
  hats,
  chosen,
  onChoose,
}: {
  hats: Hat[]
  chosen: string | undefined
  onChoose: (hat: string) => void
}) {
  const { t } = useUi()
  const id = useId()
  if (hats.length < 2) return null
  return (
    <div className="ds-field" style={{ maxWidth: '24rem' }}>
      <Label htmlFor={id}>{t('forum.hat')}</Label>
      <Select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {hats.map(({ hat, name, kind }) => (
          <Select.Option key={hat} value={hat}>
            {[name, t(`networks.offices.${kind}`)].filter(Boolean).join(', ')}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}
