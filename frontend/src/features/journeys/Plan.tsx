import { Button, Field, Heading, Input, Label, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useId, useState } from 'react'
import { SetJourneyPlanDocument, SetJourneyPlanFileDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { fileSize } from '../../lib/fileSize'
import { mutate, type Trouble } from '../../lib/mutate'
import { sendFile } from '../../lib/sendFile'
import { TroubleNote } from '../../ui/TroubleNote'
import { useOpening } from '../../ui/useOpening'
import type { JourneyOnPage } from './JourneyPage'

type Decided = { journey: string; caseNumber: string; adoptedOn: string }

/** The adopted plan: where it lies, or itself as a PDF, and by which decision. */
export function Plan({ journey, onChanged }: { journey: JourneyOnPage; onChanged: () => void }) {
  const { t, language } = useUi()
  const { plan, planFile } = journey.content
  const decision = plan ?? planFile
  const { open, setOpen, form, opener } = useOpening()
  const [address, setAddress] = useState(plan?.address ?? '')
  const [caseNumber, setCaseNumber] = useState(decision?.caseNumber ?? '')
  const [adoptedOn, setAdoptedOn] = useState(decision?.adoptedOn ?? '')
  const [file, setFile] = useState<File | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const dateId = useId()
  const keep = async (chosen: File, decided: Decided) => {
    const sent = await sendFile(chosen)
    return sent.kind === 'done'
      ? mutate(SetJourneyPlanFileDocument, { ...decided, file: sent.payload.sha256 })
      : sent
  }
  const link = (decided: Decided) => mutate(SetJourneyPlanDocument, { ...decided, address })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const decided = { journey: journey.uuid, caseNumber, adoptedOn }
    const answer = file ? await keep(file, decided) : await link(decided)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    setOpen(false)
    onChanged()
  }
  return (
    <section className="panel stack" aria-labelledby="journey-plan">
      <Heading level={2} data-size="xs" id="journey-plan">
        {t('journeys.plan')}
      </Heading>
      {decision ? (
        <p style={{ margin: 0 }}>
          {plan && (
            <a href={plan.address} rel="noreferrer noopener">
              {t('journeys.openPlan')}
            </a>
          )}
          {planFile?.file && (
            <a href={planFile.file.url}>
              {t('journeys.openPlanFile', {
                name: planFile.file.name,
                size: fileSize(planFile.file.size, language),
              })}
            </a>
          )}
          <span className="quiet small">
            {' '}
            {t('journeys.decision', {
              number: decision.caseNumber,
              date: date(decision.adoptedOn, language),
            })}
          </span>
        </p>
      ) : (
        <p className="quiet" style={{ margin: 0 }}>
          {t('journeys.noPlan')}
        </p>
      )}
      {journey.viewerCanEdit && !open && (
        <Button
          ref={opener}
          variant="secondary"
          style={{ justifySelf: 'start' }}
          onClick={() => setOpen(true)}
        >
          {t(decision ? 'journeys.changePlan' : 'journeys.addPlan')}
        </Button>
      )}
      {open && (
        <form ref={form} className="stack" onSubmit={(event) => void save(event)}>
          <Textfield
            label={t('journeys.planAddress')}
            type="url"
            value={address}
            required={!file}
            onChange={(event) => setAddress(event.target.value)}
          />
          <Field>
            <Label htmlFor={`${dateId}-file`}>{t('journeys.planFile')}</Label>
            <input
              id={`${dateId}-file`}
              type="file"
              accept="application/pdf,.pdf"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
          </Field>
          <Textfield
            label={t('journeys.caseNumber')}
            value={caseNumber}
            required
            maxLength={50}
            onChange={(event) => setCaseNumber(event.target.value)}
          />
          <Field style={{ maxWidth: '14rem' }}>
            <Label htmlFor={dateId}>{t('journeys.adoptedOn')}</Label>
            <Input
              id={dateId}
              type="date"
              required
              value={adoptedOn}
              onChange={(event) => setAdoptedOn(event.target.value)}
            />
          </Field>
          <TroubleNote trouble={trouble} />
          <div className="row">
            <Button type="submit">{t('journeys.save')}</Button>
            <Button type="button" variant="tertiary" onClick={() => setOpen(false)}>
              {t('app.cancel')}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
