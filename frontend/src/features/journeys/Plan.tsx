import { Button, Field, Heading, Input, Label, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useId, useState } from 'react'
import { SetJourneyPlanDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import type { JourneyOnPage } from './JourneyPage'

/** The adopted plan: where it lies, and by which decision. */
export function Plan({ journey, onChanged }: { journey: JourneyOnPage; onChanged: () => void }) {
  const { t, language } = useUi()
  const { plan } = journey.content
  const [open, setOpen] = useState(false)
  const [address, setAddress] = useState(plan?.address ?? '')
  const [caseNumber, setCaseNumber] = useState(plan?.caseNumber ?? '')
  const [adoptedOn, setAdoptedOn] = useState(plan?.adoptedOn ?? '')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const dateId = useId()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const input = { journey: journey.uuid, address, caseNumber, adoptedOn }
    const answer = await mutate(SetJourneyPlanDocument, input)
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
      {plan ? (
        <p style={{ margin: 0 }}>
          <a href={plan.address} rel="noreferrer noopener">
            {t('journeys.openPlan')}
          </a>
          <span className="quiet small">
            {' '}
            {t('journeys.decision', {
              number: plan.caseNumber,
              date: date(plan.adoptedOn, language),
            })}
          </span>
        </p>
      ) : (
        <p className="quiet" style={{ margin: 0 }}>
          {t('journeys.noPlan')}
        </p>
      )}
      {journey.viewerCanEdit && !open && (
        <Button variant="secondary" style={{ justifySelf: 'start' }} onClick={() => setOpen(true)}>
          {t(plan ? 'journeys.changePlan' : 'journeys.addPlan')}
        </Button>
      )}
      {open && (
        <form className="stack" onSubmit={(event) => void save(event)}>
          <Textfield
            label={t('journeys.planAddress')}
            type="url"
            value={address}
            required
            onChange={(event) => setAddress(event.target.value)}
          />
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
