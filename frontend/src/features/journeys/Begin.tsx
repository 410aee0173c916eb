import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useId, useState } from 'react'
import {
  CopyJourneyDocument,
  JourneyBeginningsDocument,
  UseJourneyTemplateDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { inLanguage, languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailureNote, Loading } from '../../ui/Loading'
import { TroubleNote } from '../../ui/TroubleNote'
import { changesIn, Counts } from './Counts'
import { journeyIn } from './journeyIn'

const link = 'link'
const years = ['', '0', '1', '2', '3', '4', '5']

/** Nobody needs to begin with nothing: a template, last time's journey, or one that another municipality shows. */
export default function Begin({
  journey,
  municipality,
  onChanged,
}: {
  journey: string
  municipality: string
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const { data, failure, reload } = useSnapshot(JourneyBeginningsDocument, { municipality })
  const [chosen, setChosen] = useState('')
  const [address, setAddress] = useState('')
  const [shift, setShift] = useState('')
  const [counts, setCounts] = useState<Parameters<typeof Counts>[0]['counts'] | null>(null)
  const [done, setDone] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading />
  const template = data.journeyTemplates.find((each) => each.key === chosen)
  const earlier = data.journeysOf.filter((each) => each.uuid !== journey)

  const again = () => {
    setCounts(null)
    setDone(false)
    setTrouble(null)
  }
  const send = async (dryRun: boolean) => {
    const answer = template
      ? await mutate(UseJourneyTemplateDocument, {
          journey,
          template: template.key,
          dryRun,
          language: languageOf(language),
        })
      : await mutate(CopyJourneyDocument, {
          journey,
          from: chosen === link ? journeyIn(address) : chosen,
          shiftYears: shift === '' ? null : Number(shift),
          dryRun,
        })
    setTrouble(answer.kind === 'done' ? null : answer)
    setCounts(answer.kind === 'done' ? (answer.payload.counts ?? null) : null)
    setDone(answer.kind === 'done' && !dryRun)
    if (answer.kind === 'done' && !dryRun) onChanged()
  }
  const look = (event: FormEvent) => {
    event.preventDefault()
    void send(true)
  }

  return (
    <form className="stack" onSubmit={look}>
      <Field>
        <Label htmlFor={`${id}-what`}>{t('journeys.begins.what')}</Label>
        <Select
          id={`${id}-what`}
          required
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value)
            again()
          }}
        >
          <Select.Option value="">{t('journeys.begins.choose')}</Select.Option>
          {data.journeyTemplates.map((each) => (
            <Select.Option key={each.key} value={each.key}>
              {t('journeys.begins.template', {
                name: inLanguage(each.name, language),
                measures: each.measureCount,
              })}
            </Select.Option>
          ))}
          {earlier.map((each) => (
            <Select.Option key={each.uuid} value={each.uuid}>
              {t('journeys.begins.own', { programme: inLanguage(each.programme.name, language) })}
            </Select.Option>
          ))}
          <Select.Option value={link}>{t('journeys.begins.other')}</Select.Option>
        </Select>
      </Field>
      {template && <p style={{ margin: 0 }}>{inLanguage(template.about, language)}</p>}
      {chosen === link && (
        <Textfield
          label={t('journeys.begins.address')}
          description={t('journeys.begins.addressHint')}
          value={address}
          required
          onChange={(event) => {
            setAddress(event.target.value)
            again()
          }}
        />
      )}
      {chosen !== '' && !template && (
        <Field style={{ maxWidth: '20rem' }}>
          <Label htmlFor={`${id}-dates`}>{t('journeys.begins.dates')}</Label>
          <Select
            id={`${id}-dates`}
            value={shift}
            onChange={(event) => {
              setShift(event.target.value)
              again()
            }}
          >
            {years.map((each) => (
              <Select.Option key={each} value={each}>
                {each === ''
                  ? t('journeys.begins.noDates')
                  : each === '0'
                    ? t('journeys.begins.sameDates')
                    : t('journeys.begins.later', { years: each })}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <TroubleNote trouble={trouble} />
      <div role="status">{counts && <Counts counts={counts} done={done} />}</div>
      <div className="row">
        {counts && changesIn(counts) > 0 && !done ? (
          <Button type="button" onClick={() => void send(false)}>
            {t('journeys.table.take')}
          </Button>
        ) : (
          !done && (
            <Button type="submit" variant="secondary">
              {t('journeys.begins.look')}
            </Button>
          )
        )}
      </div>
    </form>
  )
}
