import { Button, Field, Label, Select, Tag } from '@digdir/designsystemet-react'
import { lazy, Suspense, useId, useState } from 'react'
import {
  type IndicatorLineFragment,
  type MeasureLineFragment,
  type MeasureStatus,
  SetMeasureStatusDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { withTexts } from '../../i18n/withTexts'
import { date, number } from '../../lib/dates'
import { mutate, type Trouble } from '../../lib/mutate'
import { quoted } from '../../lib/words'
import { Loading } from '../../ui/Loading'
import { TroubleNote } from '../../ui/TroubleNote'
import { useOpening } from '../../ui/useOpening'
import { ToExperience } from '../experiences/ToExperience'
import { CameOf } from './CameOf'
import { CommentsOn } from './CommentsOn'
import type { JourneyEdits } from './GoalTree'
import { measureStatuses } from './statuses'

const MeasureSheet = lazy(() => import('./MeasureSheet'))
const IndicatorList = withTexts(() => import('./IndicatorList'), 'evidence')

/** A measure: who, when, how it goes, and the words that it came of. */
export function MeasureItem({
  measure,
  indicators,
  edits,
}: {
  measure: MeasureLineFragment
  indicators: IndicatorLineFragment[]
  edits: JourneyEdits
}) {
  const { t, language } = useUi()
  const id = useId()
  const { journey, canEdit, onChanged } = edits
  const { open, setOpen, opener } = useOpening()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const setStatus = async (status: MeasureStatus) => {
    const answer = await mutate(SetMeasureStatusDocument, { id: measure.uuid, status })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChanged()
  }
  const facts = [
    measure.owner,
    measure.dueOn && t('journeys.due', { date: date(measure.dueOn, language) }),
    t('journeys.progress', { percent: measure.percent }),
    measure.budget != null &&
      t('journeys.sheet.budgetIs', { amount: number(measure.budget, language) }),
  ].filter(Boolean)
  const decision =
    measure.decision &&
    t('journeys.sheet.decisionIs', {
      number: measure.decision.caseNumber,
      date: date(measure.decision.decidedOn, language),
    })
  return (
    <article className="panel" id={measure.uuid} tabIndex={-1}>
      <p style={{ margin: 0 }} lang={measure.language.toLowerCase()}>
        <strong>{measure.title}</strong>
      </p>
      <p className="quiet small" style={{ margin: '0.25rem 0' }}>
        {facts.join(' · ')}{' '}
        {measure.isOverdue && (
          <Tag data-size="sm" data-color="warning">
            {t('journeys.overdue')}
          </Tag>
        )}
      </p>
      <CameOf origins={measure.origins} story={`Measure:${measure.uuid}`} />
      {measure.decision && (
        <p className="small" style={{ margin: '0.25rem 0' }}>
          {measure.decision.address ? (
            <a href={measure.decision.address} rel="noreferrer noopener">
              {decision}
            </a>
          ) : (
            decision
          )}
        </p>
      )}
      {measure.learning && (
        <p className="small" style={{ margin: '0.25rem 0', whiteSpace: 'pre-line' }}>
          <strong>{t('journeys.sheet.learnt')}</strong> {measure.learning}
        </p>
      )}
      {canEdit ? (
        <Field style={{ maxWidth: '14rem' }}>
          <Label htmlFor={id} data-size="sm">
            {t('journeys.status')}
          </Label>
          <Select
            id={id}
            data-size="sm"
            value={measure.status}
            onChange={(event) => void setStatus(event.target.value as MeasureStatus)}
          >
            {measureStatuses.map((status) => (
              <Select.Option key={status} value={status}>
                {t(`journeys.statuses.${status}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      ) : (
        <Tag data-size="sm">{t(`journeys.statuses.${measure.status}`)}</Tag>
      )}
      <TroubleNote trouble={trouble} />
      {canEdit && open && (
        <Suspense fallback={<Loading />}>
          <MeasureSheet measure={measure} onChanged={onChanged} onClose={() => setOpen(false)} />
        </Suspense>
      )}
      {(open || indicators.length > 0) && (
        <Suspense fallback={<Loading />}>
          <IndicatorList
            journey={journey}
            about={measure.uuid}
            indicators={indicators}
            canEdit={canEdit}
            canAdd={open}
            onChanged={onChanged}
          />
        </Suspense>
      )}
      <div className="row">
        {canEdit && !open && (
          <Button
            ref={opener}
            variant="tertiary"
            data-size="sm"
            aria-label={t('journeys.sheet.editOf', { title: measure.title })}
            onClick={() => setOpen(true)}
          >
            {t('journeys.sheet.edit')}
          </Button>
        )}
        {canEdit && (measure.learning || measure.status === 'DONE') && (
          <ToExperience
            origin={`Measure:${measure.uuid}`}
            text={quoted(measure.learning ?? measure.title)}
            label={t('journeys.toExperienceOf', { title: measure.title })}
            municipality={edits.municipality}
          />
        )}
        <CommentsOn about={measure.uuid} title={measure.title} edits={edits} />
      </div>
    </article>
  )
}
