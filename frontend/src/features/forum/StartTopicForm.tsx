import {
  Button,
  Checkbox,
  Input,
  Label,
  Radio,
  Select,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import {
  type Language,
  StartTopicDocument,
  type StartTopicPageQuery,
  type Visibility,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useDraft } from '../../lib/drafts'
import { inLanguage, languageOf, textLanguages } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote, useTroubleText } from '../../ui/TroubleNote'
import { HatChoice } from './HatChoice'
import { MarkdownEditor } from './MarkdownEditor'
import { useHat } from './useHat'
import './StartTopicForm.css'

const usedUp = ['COMMAND_REUSED', 'ID_TAKEN']

/**
 * Everything but title and text has a default; what is typed is kept until the topic exists. Of a
 * question from a session (`?fra=`) the words stand there from the first.
 */
export function StartTopicForm({
  network,
  programmes,
}: {
  network: string
  programmes: StartTopicPageQuery['programmes']
}) {
  const { t, language: ui } = useUi()
  const id = useId()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const origin = search.get('fra')
  const { draft, change, clear, renew } = useDraft(`topic.${network}${origin ? `.${origin}` : ''}`)
  const words = wordsOf(useLocation().state)
  const filled = useRef(false)
  useEffect(() => {
    if (filled.current || !origin || !words) return
    filled.current = true
    if (draft.text === '') change({ text: words })
  })
  const { hats, hat, choose } = useHat(network)
  const troubleText = useTroubleText()
  const [areas, setAreas] = useState<string[]>([])
  const [visibility, setVisibility] = useState<Visibility>('OPEN')
  const [language, setLanguage] = useState<Language | null>(null)
  const [checked, setChecked] = useState(false)
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const title = draft.title ?? ''
  const refused = (field: string) =>
    trouble?.kind === 'refused' && trouble.refusal.field === field
      ? troubleText(trouble)
      : undefined
  const titleError =
    checked && title.trim() === '' ? t('forum.startPage.needTitle') : refused('title')
  const bodyError =
    checked && draft.text.trim() === '' ? t('forum.startPage.needBody') : refused('body')
  const current = programmes.filter((programme) => programme.isCurrent)

  const start = async () => {
    setChecked(true)
    if (title.trim() === '') return document.getElementById(`${id}-title`)?.focus()
    if (draft.text.trim() === '')
      return document.getElementById(`${id}-body`)?.querySelector('textarea')?.focus()
    setSending(true)
    const answer = await mutate(StartTopicDocument, {
      id: draft.id,
      network,
      title,
      body: draft.text,
      focusAreas: areas,
      visibility,
      language: language ?? languageOf(ui),
      actingFor: hat,
      origin,
    })
    setSending(false)
    if (answer.kind === 'done') {
      const address = addresses.topic(answer.payload.topic?.uuid ?? draft.id)
      clear()
      void navigate(address, { replace: true })
      return
    }
    if (answer.kind === 'refused' && usedUp.includes(answer.refusal.code)) renew()
    setTrouble(answer)
  }

  return (
    <form
      className="panel stack start-topic"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void start()
      }}
    >
      <HatChoice hats={hats} chosen={hat} onChoose={choose} />
      <div className="ds-field">
        <Label htmlFor={`${id}-title`}>{t('forum.startPage.titleLabel')}</Label>
        <Input
          id={`${id}-title`}
          style={{ width: '100%' }}
          value={title}
          aria-required
          aria-invalid={titleError ? true : undefined}
          aria-describedby={`${id}-title-note`}
          onChange={(event) => change({ title: event.target.value })}
        />
        <div id={`${id}-title-note`}>
          {titleError ? (
            <ValidationMessage>{titleError}</ValidationMessage>
          ) : (
            <span className="quiet small">{t('forum.startPage.titleHint')}</span>
          )}
        </div>
      </div>
      <div id={`${id}-body`}>
        <MarkdownEditor
          label={t('forum.startPage.body')}
          rows={8}
          value={draft.text}
          error={bodyError}
          onChange={(text) => change({ text })}
        />
      </div>
      <fieldset>
        <legend>{t('forum.startPage.areas')}</legend>
        <p className="quiet small">{t('forum.startPage.areasHint')}</p>
        <div className="start-topic-areas">
          {current.flatMap((programme) =>
            programme.focusAreas.map((area) => (
              <Checkbox
                key={area.key}
                value={area.key}
                label={inLanguage(area.name, ui)}
                checked={areas.includes(area.key)}
                onChange={(event) =>
                  setAreas((before) =>
                    event.target.checked
                      ? [...before, area.key]
                      : before.filter((each) => each !== area.key),
                  )
                }
              />
            )),
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('forum.visibility')}</legend>
        {(['OPEN', 'NETWORK'] as const).map((each) => (
          <Radio
            key={each}
            name={`${id}-visibility`}
            value={each}
            label={t(`forum.visibilities.${each}`)}
            checked={visibility === each}
            onChange={() => setVisibility(each)}
          />
        ))}
      </fieldset>
      <div className="ds-field" style={{ maxWidth: '16rem' }}>
        <Label htmlFor={`${id}-language`}>{t('forum.startPage.language')}</Label>
        <Select
          id={`${id}-language`}
          value={language ?? languageOf(ui)}
          onChange={(event) => setLanguage(event.target.value as Language)}
        >
          {textLanguages.map((each) => (
            <Select.Option key={each} value={each}>
              {t(`forum.languages.${each}`)}
            </Select.Option>
          ))}
        </Select>
      </div>
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button type="submit" loading={sending}>
          {t('forum.startPage.send')}
        </Button>
        <span className="quiet small" style={{ flex: '1 1 16rem' }}>
          {t('forum.reply.public')}
        </span>
      </div>
    </form>
  )
}

/** What the page one came from hands over. */
function wordsOf(state: unknown): string | null {
  const text = typeof state === 'object' && state && 'text' in state ? state.text : null
  return typeof text === 'string' ? text : null
}
