import {
  Alert,
  Button,
  Checkbox,
  Field,
  Fieldset,
  Label,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import {
  DiscardExperienceDraftDocument,
  type ExperienceEditorQuery,
  type Language,
  SubmitExperienceDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { newId } from '../../lib/ids'
import { inLanguage, textLanguages } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import { keep } from './keptText'
import { MediaFields } from './MediaFields'
import { sections, type TypedExperience } from './typedExperience'
import { useExperienceSaver } from './useExperienceSaver'
import { useFault } from './useFault'

type Named = { key: string; name: { nb: string; nn?: string | null; en?: string | null } }

/** The form: kept while it is typed, sent to review in one action. */
export function ExperienceForm({
  id,
  saved,
  start,
  revision,
  origin,
  bornOf,
  onReload,
  municipalities,
  focusAreas,
  phases,
}: {
  id: string
  saved: TypedExperience
  start: TypedExperience
  revision: number
  origin: string | null
  /** What the draft that was read is born of. */
  bornOf: { title: string; address: string } | null
  /** To see what another window has saved. */
  onReload: () => void
  municipalities: NonNullable<ExperienceEditorQuery['viewer']>['contactOf']
  focusAreas: Named[]
  phases: Named[]
}) {
  const { t } = useUi()
  const navigate = useNavigate()
  const municipalityId = useId()
  const languageId = useId()
  const [typed, setTyped] = useState(start)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const wish = useRef(newId())
  const saver = useExperienceSaver(id, saved, revision, typed, origin)
  const born = saver.bornOf ?? bornOf
  const { form, faultOf, general } = useFault(trouble)
  const change = (next: Partial<TypedExperience>) => setTyped((before) => ({ ...before, ...next }))

  const submit = async () => {
    setSending(true)
    setTrouble(null)
    const isSaved = await saver.save()
    const answer = isSaved
      ? await mutate(SubmitExperienceDocument, {
          id,
          revision: saver.revision(),
          commandId: wish.current,
        })
      : null
    setSending(false)
    if (answer?.kind === 'done') return void navigate(addresses.experience(id))
    if (answer?.kind === 'refused') wish.current = newId()
    setTrouble(answer)
  }

  return (
    <form
      ref={form}
      className="stack-large"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {born && (
        <p className="small" style={{ margin: 0 }}>
          {t('experiences.bornOf')} <Link to={born.address}>{born.title}</Link>
        </p>
      )}
      <div className="panel stack">
        {municipalities.length > 1 && saver.revision() === 0 && (
          <Field>
            <Label htmlFor={municipalityId}>{t('experiences.editor.municipality')}</Label>
            <Select
              id={municipalityId}
              value={typed.municipality}
              onChange={(event) => change({ municipality: event.target.value })}
            >
              {municipalities.map((each) => (
                <Select.Option key={each.number} value={each.number}>
                  {each.label}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
        <Textfield
          data-field="title"
          label={t('experiences.editor.name')}
          error={faultOf('title')}
          value={typed.title}
          onChange={(event) => change({ title: event.target.value })}
        />
        <Field style={{ maxWidth: '16rem' }}>
          <Label htmlFor={languageId}>{t('experiences.editor.language')}</Label>
          <Select
            id={languageId}
            value={typed.language}
            onChange={(event) => change({ language: event.target.value as Language })}
          >
            {textLanguages.map((code) => (
              <Select.Option key={code} value={code}>
                {t(`forum.languages.${code}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Chosen
          field="focusAreas"
          error={faultOf('focusAreas')}
          legend={t('experiences.editor.focusAreas')}
          all={focusAreas}
          chosen={typed.focusAreas}
          onChange={(keys) => change({ focusAreas: keys })}
        />
        <Chosen
          legend={t('experiences.editor.phases')}
          all={phases}
          chosen={typed.phases}
          onChange={(keys) => change({ phases: keys })}
        />
      </div>
      <div className="panel stack">
        {sections.map((section) => (
          <div key={section} data-field={section === 'WHAT_WE_DID' ? 'sections' : undefined}>
            <MarkdownEditor
              label={t(`experiences.sections.${section}`)}
              help={t(`experiences.hints.${section}`)}
              rows={section === 'WHAT_WE_DID' ? 6 : 3}
              error={section === 'WHAT_WE_DID' ? faultOf('sections') : undefined}
              value={typed.sections[section] ?? ''}
              onChange={(markdown) =>
                setTyped((before) => ({
                  ...before,
                  sections: { ...before.sections, [section]: markdown },
                }))
              }
            />
          </div>
        ))}
      </div>
      <MediaFields
        error={faultOf('media')}
        media={typed.media}
        onChange={(next) => setTyped((before) => ({ ...before, media: next(before.media) }))}
      />
      <div className="panel stack">
        <div className="stack" data-field="video">
          <Textfield
            label={t('experiences.editor.videoLink')}
            type="url"
            placeholder="https://"
            value={typed.video.link}
            error={typed.video.consent ? faultOf('video') : undefined}
            onChange={(event) => change({ video: { ...typed.video, link: event.target.value } })}
          />
          {typed.video.link && (
            <Textfield
              label={t('experiences.editor.videoConsent')}
              value={typed.video.consent}
              error={typed.video.consent ? undefined : faultOf('video')}
              onChange={(event) =>
                change({ video: { ...typed.video, consent: event.target.value } })
              }
            />
          )}
        </div>
        <Textfield
          data-field="contactOffice"
          label={t('experiences.editor.contactOffice')}
          error={faultOf('contactOffice')}
          description={t('experiences.editor.contactOfficeHint')}
          value={typed.contactOffice}
          onChange={(event) => change({ contactOffice: event.target.value })}
        />
        <Textfield
          data-field="contactMailbox"
          label={t('experiences.editor.contactMailbox')}
          error={faultOf('contactMailbox')}
          type="email"
          value={typed.contactMailbox}
          onChange={(event) => change({ contactMailbox: event.target.value })}
        />
      </div>
      <div className="panel stack">
        <p role="status" className="small quiet" style={{ margin: 0 }}>
          {t(`experiences.editor.saving.${saver.saving}`)}
        </p>
        {isConflict(saver.trouble) ? (
          <Alert data-color="warning" data-size="sm" role="alert">
            <p style={{ marginTop: 0 }}>{t('experiences.editor.conflict')}</p>
            <Button type="button" variant="secondary" data-size="sm" onClick={onReload}>
              {t('experiences.editor.choose')}
            </Button>
          </Alert>
        ) : (
          <TroubleNote trouble={saver.trouble} />
        )}
        <TroubleNote trouble={general} />
        <div className="row">
          <Button type="submit" disabled={sending}>
            {t('experiences.editor.submit')}
          </Button>
          {saver.revision() > 0 && <Discard id={id} revision={saver.revision} />}
        </div>
      </div>
    </form>
  )
}

const isConflict = (trouble: Trouble | null) =>
  trouble?.kind === 'refused' && trouble.refusal.code === 'DRAFT_CONFLICT'

function Chosen({
  field,
  error,
  legend,
  all,
  chosen,
  onChange,
}: {
  field?: string
  error?: string
  legend: string
  all: Named[]
  chosen: string[]
  onChange: (keys: string[]) => void
}) {
  const { language } = useUi()
  return (
    <Fieldset data-field={field}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {all.map(({ key, name }) => (
        <Checkbox
          key={key}
          value={key}
          label={inLanguage(name, language)}
          checked={chosen.includes(key)}
          onChange={(event) =>
            onChange(
              event.target.checked ? [...chosen, key] : chosen.filter((each) => each !== key),
            )
          }
        />
      ))}
      {error && <ValidationMessage role="alert">{error}</ValidationMessage>}
    </Fieldset>
  )
}

/** Two presses: a draft that is thrown away is gone. */
function Discard({ id, revision }: { id: string; revision: () => number }) {
  const { t } = useUi()
  const navigate = useNavigate()
  const [asked, setAsked] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const discard = async () => {
    const answer = await mutate(DiscardExperienceDraftDocument, { id, revision: revision() })
    if (answer.kind !== 'done') return setTrouble(answer)
    keep(id, null)
    void navigate(addresses.ownExperiences)
  }
  if (!asked)
    return (
      <Button type="button" variant="tertiary" onClick={() => setAsked(true)}>
        {t('experiences.editor.discard')}
      </Button>
    )
  return (
    <>
      <span className="small">{t('experiences.editor.discardHint')}</span>
      <Button type="button" variant="secondary" data-color="danger" onClick={() => void discard()}>
        {t('experiences.editor.doDiscard')}
      </Button>
      <TroubleNote trouble={trouble} />
    </>
  )
}
