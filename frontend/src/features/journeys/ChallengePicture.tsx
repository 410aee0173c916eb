import { Button, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { SetJourneyChallengeDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { RichText } from '../../ui/RichText'
import { useOpening } from '../../ui/useOpening'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import IndicatorList from './IndicatorList'
import type { JourneyOnPage } from './JourneyPage'
import { Sheet } from './Sheet'

/** How things stand in the municipality: in words, and in numbers that are followed. */
export default function ChallengePicture({
  journey,
  onChanged,
}: {
  journey: JourneyOnPage
  onChanged: () => void
}) {
  const { t } = useUi()
  const { content, viewerCanEdit: canEdit } = journey
  const { open, setOpen, opener } = useOpening()
  const ours = content.indicators.filter((indicator) => !indicator.aboutUuid)
  return (
    <section className="panel stack" aria-labelledby="journey-challenge">
      <Heading level={2} data-size="xs" id="journey-challenge">
        {t('evidence.challenge.title')}
      </Heading>
      {open ? (
        <Words journey={journey} onChanged={onChanged} onClose={() => setOpen(false)} />
      ) : (
        <>
          {content.challenge ? (
            <RichText html={content.challenge.html} language={content.challenge.language} />
          ) : (
            canEdit && <p className="quiet">{t('evidence.challenge.hint')}</p>
          )}
          {canEdit && (
            <Button
              ref={opener}
              variant="secondary"
              style={{ justifySelf: 'start' }}
              onClick={() => setOpen(true)}
            >
              {t(content.challenge ? 'evidence.challenge.change' : 'evidence.challenge.write')}
            </Button>
          )}
        </>
      )}
      <IndicatorList
        journey={journey.uuid}
        about={null}
        indicators={ours}
        canEdit={canEdit}
        canAdd={canEdit}
        onChanged={onChanged}
      />
    </section>
  )
}

function Words({
  journey,
  onChanged,
  onClose,
}: {
  journey: JourneyOnPage
  onChanged: () => void
  onClose: () => void
}) {
  const { t, language } = useUi()
  const { challenge, challengeVersion } = journey.content
  const [opened] = useState(challengeVersion)
  const [isConflict, setConflict] = useState(false)
  const [words, setWords] = useState(challenge?.markdown ?? '')
  const save = async (): Promise<Trouble | null> => {
    const answer = await mutate(SetJourneyChallengeDocument, {
      journey: journey.uuid,
      version: isConflict ? challengeVersion : opened,
      markdown: words || null,
      language: languageOf(language),
    })
    onChanged()
    if (answer.kind === 'done') return null
    setConflict(answer.kind === 'refused' && answer.refusal.code === 'CHALLENGE_CONFLICT')
    return answer
  }
  return (
    <Sheet name={t('evidence.challenge.title')} onSave={save} onClose={onClose}>
      <MarkdownEditor
        label={t('evidence.challenge.words')}
        help={t('evidence.challenge.help')}
        rows={8}
        value={words}
        onChange={setWords}
      />
      {isConflict && challenge && (
        <div className="stack">
          <strong>{t('evidence.asItIsNow')}</strong>
          <RichText html={challenge.html} language={challenge.language} />
        </div>
      )}
    </Sheet>
  )
}
