import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { ApproveReportDocument, DrawReportFiguresDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'
import { OpenDraft } from './OpenDraft'
import { PartEditor } from './PartEditor'
import type { ReportOnPage } from './ReportPage'

/** A draft, part by part: each text beside the figures it tells of. */
export function ReportEditor({
  report,
  onChanged,
  onConflict,
}: {
  report: ReportOnPage
  onChanged: () => void
  onConflict: () => void
}) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [busy, setBusy] = useState<'draw' | 'approve' | null>(null)
  // What is approved is what was seen: the draft as it was loaded, and one's own saves since.
  const [draft] = useState(() => new OpenDraft())
  const act = async (what: 'draw' | 'approve') => {
    setBusy(what)
    setTrouble(null)
    if (await draft.saveAll()) {
      const answer =
        what === 'draw'
          ? await mutate(DrawReportFiguresDocument, { report: report.uuid })
          : await mutate(ApproveReportDocument, {
              report: report.uuid,
              revision: report.revision + draft.saves,
              drawing: report.drawing,
            })
      if (answer.kind !== 'done') setTrouble(answer)
      else {
        announce(t(what === 'draw' ? 'reports.drawn' : 'reports.approved'))
        onChanged()
      }
    }
    setBusy(null)
  }
  const isBehind = trouble?.kind === 'refused' && trouble.refusal.code === 'REPORT_CHANGED'
  return (
    <>
      <Alert data-color="info" data-size="sm">
        {t('reports.editing')}
      </Alert>
      {report.parts.map((part) => (
        <PartEditor
          key={part.section}
          report={report.uuid}
          language={report.language}
          part={part}
          draft={draft}
          onConflict={onConflict}
        />
      ))}
      <section className="panel stack">
        <TroubleNote trouble={trouble} />
        {isBehind && (
          <div>
            <Button data-size="sm" variant="secondary" onClick={onChanged}>
              {t('reports.readAgain')}
            </Button>
          </div>
        )}
        <div className="row">
          <Button loading={busy === 'approve'} onClick={() => void act('approve')}>
            {t('reports.approve')}
          </Button>
          <Button variant="secondary" loading={busy === 'draw'} onClick={() => void act('draw')}>
            {t('reports.draw')}
          </Button>
        </div>
        <p className="quiet small" style={{ margin: 0 }}>
          {t('reports.drawHint')}
        </p>
      </section>
    </>
  )
}
