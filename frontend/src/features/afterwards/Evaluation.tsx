import {
  Button,
  Fieldset,
  Heading,
  Label,
  Radio,
  Select,
  Textarea,
} from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  type AfterwardsPageQuery,
  EvaluateSessionDocument,
  type EvaluationQuestion,
  ShowEvaluationDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { LaterPersonHint } from '../privacy/LaterPersonHint'
import { EvaluationResult } from './EvaluationResult'

type Stop = NonNullable<AfterwardsPageQuery['stop']>
type Session = NonNullable<AfterwardsPageQuery['session']>
type Evaluated = NonNullable<Session['evaluation']>

const questions: EvaluationQuestion[] = ['USEFUL', 'WILL_USE', 'EASY_TO_FOLLOW']
const steps = [1, 2, 3, 4, 5]

/** What those who took part think of the session: the form for them, and the result of at least five. */
export function Evaluation({
  stop,
  session,
  onChanged,
}: {
  stop: Stop
  session: Session
  onChanged: () => void
}) {
  const { t } = useUi()
  const [isChanging, setIsChanging] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { evaluation } = session
  if (!evaluation) return null
  const { answers, least, isShown, result, viewerAnswer, viewerMayAnswer } = evaluation
  const asks = viewerMayAnswer && (!viewerAnswer || isChanging)
  const show = async () => {
    const answer = await mutate(ShowEvaluationDocument, {
      session: session.uuid,
      isShown: !isShown,
    })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChanged()
  }
  return (
    <section className="panel stack evaluation" aria-labelledby="evaluering">
      <Heading level={2} data-size="xs" id="evaluering">
        {t('afterwards.evaluation.title')}
      </Heading>
      <p className="quiet small">
        {t('afterwards.evaluation.answers', { count: answers })}
        {answers < least && <> {t('afterwards.evaluation.tooFew', { least })}</>}
        {answers >= least && !result && <> {t('afterwards.evaluation.notShown')}</>}
      </p>
      {viewerAnswer && !isChanging && (
        <div className="row">
          <span>{t('afterwards.evaluation.thanks')}</span>
          {viewerMayAnswer && (
            <Button data-size="sm" variant="tertiary" onClick={() => setIsChanging(true)}>
              {t('afterwards.evaluation.change')}
            </Button>
          )}
        </div>
      )}
      {asks && (
        <EvaluationForm
          stop={stop}
          session={session}
          own={viewerAnswer ?? null}
          onDone={() => {
            setIsChanging(false)
            onChanged()
          }}
        />
      )}
      {result && <EvaluationResult result={result} />}
      {session.viewerIsHost && answers >= least && (
        <div className="row">
          <Button data-size="sm" variant="secondary" onClick={() => void show()}>
            {t(isShown ? 'afterwards.evaluation.hide' : 'afterwards.evaluation.show')}
          </Button>
          <span className="quiet small">{t('afterwards.evaluation.showHint')}</span>
        </div>
      )}
      <TroubleNote trouble={trouble} />
    </section>
  )
}

type Typed = {
  scores: Partial<Record<EvaluationQuestion, number>>
  good: string
  better: string
  role: string
}

function EvaluationForm({
  stop,
  session,
  own,
  onDone,
}: {
  stop: Stop
  session: Session
  own: Evaluated['viewerAnswer'] | null
  onDone: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const { draft, change, clear } = useDraft(`evaluation.${session.uuid}`)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const typed: Typed = draft.text
    ? (JSON.parse(draft.text) as Typed)
    : {
        scores: Object.fromEntries((own?.scores ?? []).map((one) => [one.question, one.score])),
        good: own?.good ?? '',
        better: own?.better ?? '',
        role: '',
      }
  const type = (part: Partial<Typed>) => change({ text: JSON.stringify({ ...typed, ...part }) })
  const scores = questions.flatMap((question) => {
    const score = typed.scores[question]
    return score ? [{ question, score }] : []
  })

  const send = async () => {
    const answer = await mutate(EvaluateSessionDocument, {
      session: session.uuid,
      scores,
      good: typed.good.trim() || null,
      better: typed.better.trim() || null,
      role: typed.role || null,
      language: languageOf(language),
    })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    clear()
    onDone()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p>{t('afterwards.evaluation.intro')}</p>
      {questions.map((question) => (
        <Fieldset key={question}>
          <Fieldset.Legend>{t(`afterwards.evaluation.questions.${question}`)}</Fieldset.Legend>
          <div className="row">
            {steps.map((step) => (
              <Radio
                key={step}
                name={`${id}-${question}`}
                label={
                  step === 1 || step === 5
                    ? `${step} – ${t(step === 1 ? 'afterwards.evaluation.least' : 'afterwards.evaluation.most')}`
                    : String(step)
                }
                value={String(step)}
                checked={typed.scores[question] === step}
                onChange={() => type({ scores: { ...typed.scores, [question]: step } })}
              />
            ))}
          </div>
        </Fieldset>
      ))}
      {(['good', 'better'] as const).map((field) => (
        <div key={field} className="ds-field">
          <Label htmlFor={`${id}-${field}`}>{t(`afterwards.evaluation.${field}`)}</Label>
          <Textarea
            id={`${id}-${field}`}
            rows={2}
            maxLength={2000}
            value={typed[field]}
            onChange={(event) => type({ [field]: event.target.value })}
          />
          <LaterPersonHint text={typed[field]} />
        </div>
      ))}
      {!own && (
        <div className="ds-field">
          <Label htmlFor={`${id}-role`}>{t('afterwards.evaluation.role')}</Label>
          <Select
            id={`${id}-role`}
            value={typed.role}
            onChange={(event) => type({ role: event.target.value })}
          >
            <Select.Option value="">{t('afterwards.evaluation.noRole')}</Select.Option>
            {stop.registrationForm.roleGroups.map((group) => (
              <Select.Option key={group.key} value={group.key}>
                {group.name[language]}
              </Select.Option>
            ))}
          </Select>
        </div>
      )}
      <div className="row">
        <Button type="submit" data-size="sm" disabled={scores.length === 0}>
          {t('afterwards.evaluation.send')}
        </Button>
        <span className="quiet small">{t('afterwards.evaluation.private')}</span>
      </div>
      <TroubleNote trouble={trouble} />
    </form>
  )
}
