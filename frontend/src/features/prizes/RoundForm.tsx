import { Button, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  ProgrammeListDocument,
  PublishPrizeRoundDocument,
  type RoundOnPageFragment,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { newId } from '../../lib/ids'
import { inLanguage, languageOf } from '../../lib/languages'
import { mutate } from '../../lib/mutate'
import { useData } from '../../lib/useData'
import { announce } from '../../ui/Announcer'
import { FailureNote, Loading } from '../../ui/Loading'
import { SendForm } from '../../ui/SendForm'
import { MarkdownEditor } from '../forum/MarkdownEditor'

const forms = ['nb', 'nn', 'en'] as const
const days = ['nominateFrom', 'nominateTo', 'judgeFrom', 'judgeTo', 'announceOn'] as const
type Names = Record<(typeof forms)[number], string>

/** Opens a year's round or changes it. A new one begins with last year's name and criteria. */
export default function RoundForm({
  like,
  isNew,
  onDone,
  onCancel,
}: {
  like: RoundOnPageFragment | null
  isNew: boolean
  onDone: () => void
  onCancel: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const { data, failure, reload } = useData(ProgrammeListDocument, {})
  const [year, setYear] = useState(() =>
    String(like ? like.year + (isNew ? 1 : 0) : new Date().getFullYear()),
  )
  const [programme, setProgramme] = useState(like?.programme?.key ?? null)
  const [name, setName] = useState<Names>(() => namesOf(like?.name))
  const [about, setAbout] = useState(like?.about?.markdown ?? '')
  const [dates, setDates] = useState(() =>
    Object.fromEntries(days.map((day) => [day, (!isNew && like?.[day]) || ''])),
  )
  const [criteria, setCriteria] = useState(() =>
    like
      ? like.criteria.map((one) => ({
          uuid: isNew ? newId() : one.uuid,
          name: namesOf(one.name),
          weight: String(one.weight),
        }))
      : [emptyCriterion()],
  )
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading lines={6} />
  const chosen = programme ?? data.programmes.find((one) => one.isCurrent)?.key ?? ''
  const change = (uuid: string, next: Partial<(typeof criteria)[number]>) =>
    setCriteria((before) => before.map((one) => (one.uuid === uuid ? { ...one, ...next } : one)))
  return (
    <div className="panel">
      <SendForm
        legend={isNew ? t('prizes.form.open') : t('prizes.form.change')}
        send={t('prizes.form.publish')}
        disabled={
          days.some((day) => !dates[day]) || !named(name) || !criteria.every((c) => named(c.name))
        }
        onSend={async () => {
          const answer = await mutate(PublishPrizeRoundDocument, {
            year: Number(year),
            programme: chosen,
            name: given(name),
            nominateFrom: dates.nominateFrom ?? '',
            nominateTo: dates.nominateTo ?? '',
            judgeFrom: dates.judgeFrom ?? '',
            judgeTo: dates.judgeTo ?? '',
            announceOn: dates.announceOn ?? '',
            criteria: criteria.map((one) => ({
              uuid: one.uuid,
              name: given(one.name),
              weight: Number(one.weight) || 0,
            })),
            about: about.trim() || null,
            language: like?.about && !isNew ? like.about.language : languageOf(language),
          })
          if (answer.kind !== 'done') return answer
          announce(t('prizes.form.done'))
          onDone()
          return null
        }}
        onCancel={onCancel}
      >
        <Textfield
          label={t('prizes.form.year')}
          description={t('prizes.form.yearHint')}
          inputMode="numeric"
          readOnly={!isNew}
          value={year}
          onChange={(event) => setYear(event.target.value)}
        />
        <div className="ds-field">
          <Label htmlFor={id}>{t('prizes.programme')}</Label>
          <Select id={id} value={chosen} onChange={(event) => setProgramme(event.target.value)}>
            {data.programmes.map((one) => (
              <Select.Option key={one.key} value={one.key}>
                {inLanguage(one.name, language)}
              </Select.Option>
            ))}
          </Select>
        </div>
        <NameFields legend={t('prizes.form.name')} value={name} onChange={setName} />
        {days.map((day) => (
          <Textfield
            key={day}
            type="date"
            label={t(`prizes.form.${day}`)}
            value={dates[day] ?? ''}
            onChange={(event) => setDates((before) => ({ ...before, [day]: event.target.value }))}
          />
        ))}
        <MarkdownEditor label={t('prizes.form.about')} rows={5} value={about} onChange={setAbout} />
        {criteria.map((one, index) => (
          <div key={one.uuid} className="panel stack">
            <NameFields
              legend={t('prizes.form.criterion', { number: index + 1 })}
              value={one.name}
              onChange={(next) => change(one.uuid, { name: next })}
            />
            <Textfield
              label={t('prizes.form.weight')}
              description={t('prizes.form.weightHint')}
              inputMode="numeric"
              value={one.weight}
              onChange={(event) => change(one.uuid, { weight: event.target.value })}
            />
            {criteria.length > 1 && (
              <div>
                <Button
                  type="button"
                  data-size="sm"
                  variant="tertiary"
                  data-color="danger"
                  onClick={() =>
                    setCriteria((before) => before.filter((each) => each.uuid !== one.uuid))
                  }
                >
                  {t('prizes.form.removeCriterion', { number: index + 1 })}
                </Button>
              </div>
            )}
          </div>
        ))}
        {criteria.length < 10 && (
          <div>
            <Button
              type="button"
              data-size="sm"
              variant="secondary"
              onClick={() => setCriteria((before) => [...before, emptyCriterion()])}
            >
              {t('prizes.form.addCriterion')}
            </Button>
          </div>
        )}
      </SendForm>
    </div>
  )
}

/** One language is enough; whoever reads another one sees that. */
function NameFields({
  legend,
  value,
  onChange,
}: {
  legend: string
  value: Names
  onChange: (next: Names) => void
}) {
  const { t } = useUi()
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {forms.map((form) => (
        <Textfield
          key={form}
          label={t(`app.language.${form}`)}
          maxLength={200}
          value={value[form]}
          onChange={(event) => onChange({ ...value, [form]: event.target.value })}
        />
      ))}
    </Fieldset>
  )
}

const emptyCriterion = () => ({ uuid: newId(), name: namesOf(undefined), weight: '1' })

const namesOf = (names: RoundOnPageFragment['name'] | undefined): Names => ({
  nb: names?.nb ?? '',
  nn: names?.nn ?? '',
  en: names?.en ?? '',
})

const named = (names: Names) => forms.some((form) => names[form].trim())

const given = (names: Names) =>
  Object.fromEntries(forms.map((form) => [form, names[form].trim() || null]))
