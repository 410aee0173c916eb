import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useLocation, useParams, useSearchParams } from 'react-router'
import { ExperienceEditorDocument, type ExperienceEditorQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { languageOf } from '../../lib/languages'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import { DraftComparison } from './DraftComparison'
import { ExperienceForm } from './ExperienceForm'
import { keep, readKept } from './keptText'
import { emptyExperience, isSame, typedFrom } from './typedExperience'
import './Experiences.css'

/** An experience that is being written: its draft, what is published, or a new one. */
export default function ExperienceEditorPage() {
  const { id = '' } = useParams()
  const { data, failure, reload } = useSnapshot(ExperienceEditorDocument, { id })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  // Read anew when another window was first: then what was typed here and what is saved are two.
  const read = data.experienceDraft?.revision ?? 0
  return <Editor key={`${id} ${read}`} id={id} data={data} onReload={reload} />
}

function Editor({
  id,
  data,
  onReload,
}: {
  id: string
  data: ExperienceEditorQuery
  onReload: () => void
}) {
  const { t, language } = useUi()
  const [search] = useSearchParams()
  const begun = (useLocation().state as { text?: string } | null)?.text
  const draft = data.experienceDraft ?? null
  const experience = data.experience ?? null
  const own = data.viewer?.contactOf ?? []
  const wanted = search.get('kommune')
  const first = own.find((each) => each.number === wanted)?.number ?? own[0]?.number ?? ''
  const saved =
    typedFrom(draft, experience, languageOf(language)) ??
    emptyExperience(first, languageOf(language))
  const revision = draft?.revision ?? 0
  // A save may have arrived although its answer did not: then nothing is left to keep.
  const [kept, setKept] = useState(() => {
    const found = readKept(id)
    return found && isSame(found.typed, saved) ? null : found
  })
  if (own.length === 0 || (experience && !experience.viewerCanEdit)) return <NoSuchPage />
  const isBehind = kept !== null && kept.revision !== revision
  return (
    <Page
      title={t(experience ? 'experiences.editor.title' : 'experiences.editor.newTitle')}
      narrow
      crumbs={[
        { name: t('experiences.library.title'), to: addresses.library },
        { name: t('experiences.mine.title'), to: addresses.ownExperiences },
        ...(experience
          ? [{ name: experience.title, to: addresses.experience(experience.uuid) }]
          : []),
      ]}
      below={<p className="lead">{t('experiences.editor.lead')}</p>}
    >
      {isBehind ? (
        <Alert data-color="warning">
          <p style={{ marginTop: 0 }}>{t('experiences.editor.kept')}</p>
          <DraftComparison here={kept.typed} saved={saved} />
          <div className="row">
            <Button onClick={() => setKept({ ...kept, revision })}>
              {t('experiences.editor.useKept')}
            </Button>
            <Button
              variant="secondary"
              onClick={() => {
                keep(id, null)
                setKept(null)
              }}
            >
              {t('experiences.editor.dropKept')}
            </Button>
          </div>
        </Alert>
      ) : (
        <ExperienceForm
          id={id}
          saved={saved}
          start={
            kept?.typed ??
            (begun && revision === 0 ? { ...saved, sections: { WHAT_WE_DID: begun } } : saved)
          }
          origin={search.get('fra')}
          bornOf={draft?.origin ?? null}
          revision={revision}
          onReload={onReload}
          municipalities={draft || experience ? [] : own}
          focusAreas={data.programmes
            .filter((programme) => programme.isCurrent)
            .flatMap((programme) => programme.focusAreas)}
          phases={data.journeyPhases}
        />
      )}
    </Page>
  )
}
