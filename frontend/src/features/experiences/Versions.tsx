import { Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { date, dayOf } from '../../lib/dates'
import { Difference } from './Difference'
import type { ExperienceOnPage } from './ExperiencePage'

/** All that were published; each opens to what it changed. */
export function Versions({ experience }: { experience: ExperienceOnPage }) {
  const { t } = useUi()
  if (experience.versions.length < 2) return null
  return (
    <section className="panel stack" aria-labelledby="versions-heading">
      <Heading level={2} data-size="2xs" id="versions-heading">
        {t('experiences.page.versions')}
      </Heading>
      <ul className="plain-list stack">
        {experience.versions.map((version, index) => (
          <Version
            key={version.number}
            experience={experience}
            number={version.number}
            publishedAt={version.publishedAt ?? null}
            before={experience.versions[index + 1]?.number ?? null}
          />
        ))}
      </ul>
    </section>
  )
}

function Version({
  experience,
  number,
  publishedAt,
  before,
}: {
  experience: ExperienceOnPage
  number: number
  publishedAt: string | null
  before: number | null
}) {
  const { t, language } = useUi()
  const [open, setOpen] = useState(false)
  return (
    <li>
      {publishedAt
        ? t('experiences.page.version', { number, date: date(dayOf(publishedAt), language) })
        : t('experiences.page.versionPlain', { number })}
      {before !== null && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('experiences.page.showDifference', { number: before })}</summary>
          {open && (
            <Difference
              experience={experience.uuid}
              from={before}
              to={number}
              language={experience.language}
            />
          )}
        </details>
      )}
    </li>
  )
}
