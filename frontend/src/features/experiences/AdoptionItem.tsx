import { Button, Field, Heading, Label, Select, Tag } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import {
  type AdoptionLineFragment,
  type AdoptionStatus,
  AnswerAdoptionUpdateDocument,
  MoveAdoptionDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date, dayOf } from '../../lib/dates'
import { useDraft } from '../../lib/drafts'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { quoted } from '../../lib/words'
import { RichText } from '../../ui/RichText'
import { TroubleNote } from '../../ui/TroubleNote'
import { useOpening } from '../../ui/useOpening'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import { LedTo } from '../story/LedTo'
import { Difference } from './Difference'
import type { ExperienceOnPage } from './ExperiencePage'
import { StatusTag } from './StatusTag'
import { statuses } from './spread'
import { ToExperience } from './ToExperience'

/** Who took it into use, why, and what they learnt; its own municipality says here how it goes on. */
export function AdoptionItem({
  adoption,
  experience,
  onChanged,
}: {
  adoption: AdoptionLineFragment
  experience: ExperienceOnPage
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const learnt = adoption.steps.filter((step) => step.learning)
  return (
    <li className="panel stack adoption" id={adoption.uuid} tabIndex={-1}>
      <div className="row between">
        <Link to={addresses.municipality(adoption.municipality.number)}>
          <strong>{adoption.municipality.label}</strong>
        </Link>
        <span className="row">
          <StatusTag status={adoption.status} />
          {adoption.isSample && (
            <Tag data-size="sm" data-color="neutral">
              {t('experiences.sample')}
            </Tag>
          )}
        </span>
      </div>
      <p className="quiet small" style={{ margin: 0 }}>
        {[
          t('experiences.adopt.since', { date: date(dayOf(adoption.adoptedAt), language) }),
          adoption.takenFrom &&
            t('experiences.adopt.fromOther', {
              municipality: adoption.takenFrom.municipality.label,
            }),
          adoption.copy &&
            adoption.copy.number !== experience.publishedVersion &&
            t('experiences.adopt.hasVersion', { number: adoption.copy.number }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {adoption.why && (
        <Told title={t('experiences.adopt.whyTold')}>
          <RichText html={adoption.why.html} language={adoption.why.language} />
        </Told>
      )}
      {adoption.changes && (
        <Told title={t('experiences.adopt.changesTold')}>
          <RichText html={adoption.changes.html} language={adoption.changes.language} />
        </Told>
      )}
      {learnt.length > 0 && (
        <Told title={t('experiences.adopt.learnt')}>
          {learnt.map((step) => (
            <div key={step.at}>
              <span className="quiet small">
                {date(dayOf(step.at), language)}, {t(`experiences.adopt.statuses.${step.status}`)}
              </span>
              {step.learning && (
                <RichText html={step.learning.html} language={step.learning.language} />
              )}
            </div>
          ))}
        </Told>
      )}
      <LedTo links={adoption.ledTo} />
      {adoption.viewerCanChange && (
        <>
          {adoption.offered && adoption.copy && (
            <Offered
              adoption={adoption}
              own={adoption.copy.number}
              offered={adoption.offered.number}
              experience={experience}
              onChanged={onChanged}
            />
          )}
          <MoveForm adoption={adoption} title={experience.title} onChanged={onChanged} />
        </>
      )}
    </li>
  )
}

function Told({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      {children}
    </div>
  )
}

/** The source has a newer version: what is different, and whether to take it. */
function Offered({
  adoption,
  own,
  offered,
  experience,
  onChanged,
}: {
  adoption: AdoptionLineFragment
  own: number
  offered: number
  experience: ExperienceOnPage
  onChanged: () => void
}) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const answer = async (accept: boolean) => {
    const done = await mutate(AnswerAdoptionUpdateDocument, {
      id: adoption.uuid,
      version: offered,
      accept,
    })
    setTrouble(done.kind === 'done' ? null : done)
    if (done.kind === 'done') onChanged()
  }
  return (
    <div className="stack offered">
      <p style={{ margin: 0 }}>{t('experiences.adopt.offered', { offered, own })}</p>
      <Difference
        experience={experience.uuid}
        from={own}
        to={offered}
        language={experience.language}
      />
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button data-size="sm" onClick={() => void answer(true)}>
          {t('experiences.adopt.accept')}
        </Button>
        <Button data-size="sm" variant="secondary" onClick={() => void answer(false)}>
          {t('experiences.adopt.keep')}
        </Button>
      </div>
    </div>
  )
}

function MoveForm({
  adoption,
  title,
  onChanged,
}: {
  adoption: AdoptionLineFragment
  /** Of what was taken into use: a measure is called so to begin with. */
  title: string
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const { open, setOpen, form, opener } = useOpening()
  const [status, setStatus] = useState<AdoptionStatus>(adoption.status)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { draft, change, clear, renew } = useDraft(`adoption.${adoption.uuid}`)
  const save = async () => {
    const answer = await mutate(MoveAdoptionDocument, {
      id: adoption.uuid,
      status,
      learning: draft.text || null,
      language: languageOf(language),
      commandId: draft.id,
    })
    if (answer.kind === 'refused') renew()
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    clear()
    setOpen(false)
    onChanged()
  }
  // What the municipality made of it others may want to take in turn.
  const own = [adoption.changes, ...adoption.steps.map((step) => step.learning)]
    .flatMap((text) => text?.markdown ?? [])
    .join('\n\n')
  const journey = `${addresses.municipalityJourney(adoption.municipality.number)}?fra=Adoption:${adoption.uuid}`
  const toAction = (
    <>
      {(['toMeasure', 'toGoal'] as const).map((made) => (
        <Link
          key={made}
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          to={made === 'toGoal' ? `${journey}&som=mal` : journey}
          state={{ text: title }}
        >
          {t(`experiences.adopt.${made}`)}
        </Link>
      ))}
      {own && (
        <ToExperience
          origin={`Adoption:${adoption.uuid}`}
          text={quoted(own)}
          municipality={adoption.municipality.number}
        />
      )}
    </>
  )
  if (!open)
    return (
      <div className="row">
        {adoption.status !== 'STOPPED' && (
          <Button
            ref={opener}
            variant="secondary"
            data-size="sm"
            onClick={() => {
              setStatus(adoption.status)
              setOpen(true)
            }}
          >
            {t('experiences.adopt.move')}
          </Button>
        )}
        {toAction}
      </div>
    )
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field style={{ maxWidth: '14rem' }}>
        <Label htmlFor={id}>{t('experiences.adopt.status')}</Label>
        <Select
          id={id}
          value={status}
          onChange={(event) => setStatus(event.target.value as AdoptionStatus)}
        >
          {statuses.map((each) => (
            <Select.Option key={each} value={each}>
              {t(`experiences.adopt.statuses.${each}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <MarkdownEditor
        label={t('experiences.adopt.learning')}
        help={t('experiences.adopt.learningHint')}
        value={draft.text}
        rows={3}
        onChange={(text) => change({ text })}
      />
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button type="submit" data-size="sm">
          {t('experiences.adopt.save')}
        </Button>
        <Button type="button" data-size="sm" variant="tertiary" onClick={() => setOpen(false)}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
