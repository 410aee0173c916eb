import { Button, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { PublishExperienceDocument, ReturnExperienceDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { mutate, type Trouble } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'
import { useOpening } from '../../ui/useOpening'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import { Difference } from './Difference'
import type { ExperienceOnPage } from './ExperiencePage'
import { VersionView } from './VersionView'

/** The version that waits: read as it will be, then published or sent back with what to change. */
export function ReviewPanel({
  experience,
  onChanged,
}: {
  experience: ExperienceOnPage
  onChanged: () => void
}) {
  const { t } = useUi()
  const { pending, municipality, publishedVersion } = experience
  const { open: sendingBack, setOpen: setSendingBack, form, opener } = useOpening()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { draft, change, clear } = useDraft(`return.${experience.uuid}`)
  if (!pending) return null
  const done = (said: string) => {
    announce(said)
    onChanged()
    document.querySelector<HTMLElement>('[data-page-heading]')?.focus()
  }
  const about = { id: experience.uuid, version: pending.number }
  const publish = async () => {
    const answer = await mutate(PublishExperienceDocument, about)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') done(t('experiences.review.published'))
  }
  const sendBack = async () => {
    const answer = await mutate(ReturnExperienceDocument, { ...about, reason: draft.text })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    clear()
    setSendingBack(false)
    done(t('experiences.review.sentBack'))
  }
  return (
    <section className="panel stack review" aria-labelledby="review-heading">
      <Heading level={2} data-size="xs" id="review-heading">
        {t('experiences.review.title')}
      </Heading>
      <p className="quiet" style={{ margin: 0 }}>
        {t('experiences.review.lead', {
          municipality: municipality.label,
          number: pending.number,
        })}
      </p>
      {publishedVersion != null && (
        <details>
          <summary>{t('experiences.review.changed')}</summary>
          <Difference
            experience={experience.uuid}
            from={publishedVersion}
            to={pending.number}
            language={pending.language}
          />
        </details>
      )}
      <div className="review-text">
        <Heading level={3} data-size="xs">
          {pending.title}
        </Heading>
        <VersionView version={pending} municipality={municipality.label} level={3} />
      </div>
      <TroubleNote trouble={trouble} />
      {experience.viewerCanReview &&
        (sendingBack ? (
          <form
            ref={form}
            className="stack"
            onSubmit={(event) => {
              event.preventDefault()
              void sendBack()
            }}
          >
            <MarkdownEditor
              label={t('experiences.review.reason')}
              help={t('experiences.review.reasonHint')}
              value={draft.text}
              onChange={(text) => change({ text })}
            />
            <div className="row">
              <Button type="submit">{t('experiences.review.doSendBack')}</Button>
              <Button type="button" variant="tertiary" onClick={() => setSendingBack(false)}>
                {t('app.cancel')}
              </Button>
            </div>
          </form>
        ) : (
          <div className="row">
            <Button onClick={() => void publish()}>{t('experiences.review.publish')}</Button>
            <Button ref={opener} variant="secondary" onClick={() => setSendingBack(true)}>
              {t('experiences.review.sendBack')}
            </Button>
          </div>
        ))}
    </section>
  )
}
