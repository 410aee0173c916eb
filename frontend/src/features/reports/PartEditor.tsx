import { Alert, Button, Heading, Table } from '@digdir/designsystemet-react'
import { useEffect, useId, useState, useSyncExternalStore } from 'react'
import {
  type Language,
  type ReportPartLineFragment,
  SaveReportTextDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { DraftSaver } from '../../lib/DraftSaver'
import { keep, readKept } from '../../lib/kept'
import { langOf } from '../../lib/languages'
import { mutate } from '../../lib/mutate'
import { useWhenOnline } from '../../lib/outbox'
import { TroubleNote } from '../../ui/TroubleNote'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import type { OpenDraft } from './OpenDraft'

type Part = {
  report: string
  language: Language
  part: ReportPartLineFragment
  draft: OpenDraft
  onConflict: () => void
}

/** A part of the report: its figures, and the text that tells of them, kept while it is typed. */
export function PartEditor(props: Part) {
  const { t } = useUi()
  const { report, part, language } = props
  const id = useId()
  const key = `report.${report}.${part.section}`
  // A save may have arrived although its answer did not: then nothing is left to keep.
  const [kept, setKept] = useState(() => {
    const found = readKept<string>(key)
    return found && found.typed === part.text ? null : found
  })
  return (
    <section className="panel stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id} lang={langOf(language)}>
        {part.heading}
      </Heading>
      <Figures part={part} language={language} />
      {kept && kept.revision !== part.revision ? (
        <Alert data-color="warning" data-size="sm" role="alert">
          <p style={{ marginTop: 0 }}>{t('reports.conflict')}</p>
          <p className="small" style={{ fontWeight: 600 }}>
            {t('reports.theirs')}
          </p>
          <p className="report-plain">{part.text}</p>
          <p className="small" style={{ fontWeight: 600 }}>
            {t('reports.yours')}
          </p>
          <p className="report-plain">{kept.typed}</p>
          <div className="row">
            <Button data-size="sm" onClick={() => setKept({ ...kept, revision: part.revision })}>
              {t('reports.useYours')}
            </Button>
            <Button
              data-size="sm"
              variant="secondary"
              onClick={() => {
                keep(key, null)
                setKept(null)
              }}
            >
              {t('reports.useTheirs')}
            </Button>
          </div>
        </Alert>
      ) : (
        <Writing {...props} storeAs={key} start={kept?.typed ?? part.text} />
      )}
    </section>
  )
}

function Writing({
  report,
  part,
  draft,
  onConflict,
  storeAs,
  start,
}: Part & { storeAs: string; start: string }) {
  const { t } = useUi()
  const [text, setText] = useState(start)
  const [saver] = useState(
    () =>
      new DraftSaver(part.text, part.revision, async (markdown, read) => {
        const answer = await mutate(SaveReportTextDocument, {
          report,
          section: part.section,
          markdown,
          revision: read,
        })
        if (answer.kind === 'done') {
          const revision = answer.payload.text?.revision ?? read + 1
          if (revision > read) draft.saved()
          return { kind: 'done', payload: { revision } }
        }
        // The typed text is kept in the browser: the page shows both.
        if (answer.kind === 'refused' && answer.refusal.code === 'REPORT_TEXT_CONFLICT')
          onConflict()
        return answer
      }),
  )
  const state = useSyncExternalStore(saver.watch, () => saver.state)
  useEffect(() => {
    saver.typed(text)
    if (!saver.isSaved) keep(storeAs, { revision: saver.savedRevision, typed: text })
  }, [saver, storeAs, text])
  useEffect(() => {
    if (saver.isSaved) keep(storeAs, null)
  }, [saver, storeAs, state])
  useEffect(() => draft.add(part.section, () => saver.save()), [draft, saver, part.section])
  useWhenOnline(() => void saver.save())

  const other = part.suggestion !== '' && part.suggestion !== text
  return (
    <>
      <MarkdownEditor
        label={t('reports.text', { part: part.heading })}
        hideLabel
        rows={part.section === 'ASSESSMENT' ? 6 : 3}
        help={part.section === 'ASSESSMENT' ? t('reports.assessmentHint') : undefined}
        value={text}
        onChange={setText}
      />
      {part.isBehind && other && (
        <Alert data-color="info" data-size="sm">
          {t('reports.behind')}
        </Alert>
      )}
      {other && (
        <details className="small">
          <summary>{t('reports.suggestion')}</summary>
          <p className="report-plain">{part.suggestion}</p>
          <Button data-size="sm" variant="secondary" onClick={() => setText(part.suggestion)}>
            {t('reports.useSuggestion')}
          </Button>
        </details>
      )}
      <p role="status" className="small quiet" style={{ margin: 0 }}>
        {state.saving === 'saved' && text === part.text ? '' : t(`reports.saving.${state.saving}`)}
      </p>
      <TroubleNote trouble={state.trouble} />
    </>
  )
}

function Figures({ part, language }: { part: ReportPartLineFragment; language: Language }) {
  const { t } = useUi()
  if (part.figures.length === 0) return null
  const hasBefore = part.figures.some((figure) => figure.before != null)
  return (
    <div className="stack" style={{ overflowX: 'auto' }}>
      <Table data-size="sm" className="report-figures">
        <caption className="ds-sr-only">{t('reports.figuresOf', { part: part.heading })}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{t('reports.figure')}</Table.HeaderCell>
            <Table.HeaderCell>{t('reports.now')}</Table.HeaderCell>
            {hasBefore && <Table.HeaderCell>{t('reports.before')}</Table.HeaderCell>}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {part.figures.map((figure) => (
            <Table.Row key={figure.label}>
              <Table.Cell lang={langOf(language)}>{figure.label}</Table.Cell>
              <Table.Cell>{figure.value}</Table.Cell>
              {hasBefore && <Table.Cell>{figure.before ?? '–'}</Table.Cell>}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <p className="quiet small" style={{ margin: 0 }}>
        {t('reports.source')} <span lang={langOf(language)}>{part.source}</span>
      </p>
    </div>
  )
}
