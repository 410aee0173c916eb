import { Alert, Button, Field, Heading, Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { AdoptExperienceDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { useOpening } from '../../ui/useOpening'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import type { ExperienceOnPage } from './ExperiencePage'

/** To take an experience into use: why, what we change, and whom we learnt it from. */
export function AdoptForm({
  experience,
  onAdopted,
}: {
  experience: ExperienceOnPage
  onAdopted: () => void
}) {
  const { t, language } = useUi()
  const ids = { municipality: useId(), from: useId() }
  const { open, setOpen, form, opener } = useOpening()
  const [sending, setSending] = useState(false)
  const [from, setFrom] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const why = useDraft(`adopt.${experience.uuid}`)
  const changes = useDraft(`adopt.${experience.uuid}.changes`)
  const own = experience.viewerCanAdoptFor
  const [chosen, setChosen] = useState<(typeof own)[number]>()
  const municipality = (open && chosen) || own[0]
  if (!municipality) return null
  // Somebody else of the municipality was first: what was typed is not torn away.
  const isTaken = !sending && !own.some((each) => each.number === municipality.number)
  const others = experience.adoptions.filter(
    (each) => each.municipality.number !== municipality.number,
  )

  const adopt = async () => {
    setSending(true)
    const answer = await mutate(AdoptExperienceDocument, {
      experience: experience.uuid,
      municipality: municipality.number,
      why: why.draft.text,
      changes: changes.draft.text || null,
      takenFrom: from || null,
      language: languageOf(language),
      commandId: why.draft.id,
    })
    setSending(false)
    if (answer.kind === 'refused') why.renew()
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    why.clear()
    changes.clear()
    setOpen(false)
    onAdopted()
  }

  if (!open)
    return (
      <div className="adopt-call">
        <p className="adopt-slogan">{t('experiences.adopt.slogan')}</p>
        <Button
          ref={opener}
          onClick={() => {
            setChosen(municipality)
            setOpen(true)
          }}
        >
          {t('experiences.adopt.title')}
        </Button>
        {(why.draft.text || changes.draft.text) && (
          <span className="small">{t('experiences.adopt.begun')}</span>
        )}
      </div>
    )
  return (
    <form
      ref={form}
      className="panel stack"
      aria-labelledby="adopt-heading"
      onSubmit={(event) => {
        event.preventDefault()
        void adopt()
      }}
    >
      <Heading level={2} data-size="xs" id="adopt-heading">
        {t('experiences.adopt.title')}
      </Heading>
      <p className="quiet" style={{ margin: 0 }}>
        {t('experiences.adopt.lead', { municipality: experience.municipality.label })}
      </p>
      {own.length > 1 && (
        <Field>
          <Label htmlFor={ids.municipality}>{t('experiences.adopt.forWhom')}</Label>
          <Select
            id={ids.municipality}
            value={municipality.number}
            onChange={(event) => setChosen(own.find((each) => each.number === event.target.value))}
          >
            {own.map((each) => (
              <Select.Option key={each.number} value={each.number}>
                {each.label}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <MarkdownEditor
        label={t('experiences.adopt.why')}
        value={why.draft.text}
        rows={3}
        onChange={(text) => why.change({ text })}
      />
      <MarkdownEditor
        label={t('experiences.adopt.changes')}
        help={t('experiences.adopt.changesHint')}
        value={changes.draft.text}
        rows={3}
        onChange={(text) => changes.change({ text })}
      />
      {others.length > 0 && (
        <Field>
          <Label htmlFor={ids.from}>{t('experiences.adopt.takenFrom')}</Label>
          <Select id={ids.from} value={from} onChange={(event) => setFrom(event.target.value)}>
            <Select.Option value="">
              {t('experiences.adopt.fromSource', { municipality: experience.municipality.label })}
            </Select.Option>
            {others.map((each) => (
              <Select.Option key={each.uuid} value={each.uuid}>
                {each.municipality.label}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      {isTaken && (
        <Alert data-color="info" role="status">
          {t('experiences.adopt.taken', { municipality: municipality.label })}
        </Alert>
      )}
      <TroubleNote trouble={trouble} />
      <div className="row">
        {!isTaken && (
          <Button type="submit" loading={sending}>
            {t('experiences.adopt.submit')}
          </Button>
        )}
        <Button type="button" variant="tertiary" onClick={() => setOpen(false)}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
