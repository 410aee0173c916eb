import { Checkbox, Field, Fieldset, Label, Textarea } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useUi } from '../../i18n/useUi'
import { inLanguage } from '../../lib/languages'
import { LaterPersonHint } from '../privacy/LaterPersonHint'
import type { Said } from './said'

type Areas = { key: string; name: { nb: string; nn?: string | null; en?: string | null } }[]

const lists = ['worksOn', 'needsIn', 'offersIn'] as const

/** What a municipality works on, needs and can offer others: a tick or three for each focus area, and two texts. */
export function StatementFields({
  said,
  areas,
  onChange,
}: {
  said: Said
  areas: Areas
  onChange: (said: Said) => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const tick = (list: (typeof lists)[number], key: string, isTicked: boolean) =>
    onChange({
      ...said,
      [list]: isTicked ? [...said[list], key] : said[list].filter((each) => each !== key),
    })
  return (
    <div className="stack">
      {areas.map((area) => (
        <Fieldset key={area.key} data-size="sm">
          <Fieldset.Legend>{inLanguage(area.name, language)}</Fieldset.Legend>
          <div className="row">
            {lists.map((list) => (
              <Checkbox
                key={list}
                label={t(`statements.${list}`)}
                value={`${list}-${area.key}`}
                checked={said[list].includes(area.key)}
                onChange={(event) => tick(list, area.key, event.target.checked)}
              />
            ))}
          </div>
        </Fieldset>
      ))}
      {(['needs', 'offers'] as const).map((text) => (
        <Field key={text}>
          <Label htmlFor={`${id}-${text}`}>{t(`statements.${text}`)}</Label>
          <Textarea
            id={`${id}-${text}`}
            rows={3}
            maxLength={1000}
            value={said[text]}
            onChange={(event) => onChange({ ...said, [text]: event.target.value })}
          />
          <LaterPersonHint text={said[text]} />
        </Field>
      ))}
    </div>
  )
}
