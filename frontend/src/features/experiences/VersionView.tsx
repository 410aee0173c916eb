import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { VersionContentFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage, langOf } from '../../lib/languages'
import { RichText } from '../../ui/RichText'
import { VideoConsent } from './VideoConsent'

/** What a municipality tells: its parts, pictures and documents, and whom to ask. */
export function VersionView({
  version,
  municipality,
  level = 2,
}: {
  version: VersionContentFragment
  municipality: string
  level?: 2 | 3
}) {
  const { t, language } = useUi()
  const images = version.media.filter((each) => each.file.kind !== 'PDF')
  const documents = version.media.filter((each) => each.file.kind === 'PDF')
  const lang = langOf(version.language)
  return (
    <div className="stack">
      <div className="row">
        {version.focusAreas.map((area) => (
          <Tag key={area.key}>
            <Link to={`${addresses.programme(area.programme.key)}#${area.key}`}>
              {inLanguage(area.name, language)}
            </Link>
          </Tag>
        ))}
        {version.phases.length > 0 && (
          <span className="quiet small">
            {t('experiences.page.phases')}:{' '}
            {version.phases.map((phase) => inLanguage(phase.name, language)).join(', ')}
          </span>
        )}
      </div>
      {version.sections.map(({ section, text }) => (
        <section key={section}>
          <Heading level={level} data-size="2xs">
            {t(`experiences.sections.${section}`)}
          </Heading>
          <RichText html={text.html} language={text.language} />
        </section>
      ))}
      {images.length > 0 && (
        <ul className="plain-list experience-images">
          {images.map(({ file, description }) => (
            <li key={file.sha256}>
              <a href={file.url} target="_blank" rel="noreferrer">
                <img
                  src={file.url}
                  alt={description}
                  lang={lang}
                  width={file.width ?? undefined}
                  height={file.height ?? undefined}
                  loading="lazy"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {documents.length > 0 && (
        <ul>
          {documents.map(({ file, description }) => (
            <li key={file.sha256}>
              <a href={file.url} target="_blank" rel="noreferrer" lang={lang}>
                {t('experiences.page.openPdf', { name: description || file.name })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {version.video && <VideoConsent link={version.video.link} consent={version.video.consent} />}
      {version.contactOffice && (
        <p style={{ margin: 0 }}>
          {t('experiences.page.contact', { office: version.contactOffice, municipality })}
          {version.contactMailbox && (
            <>
              {': '}
              <a href={`mailto:${version.contactMailbox}`}>{version.contactMailbox}</a>
            </>
          )}
        </p>
      )}
    </div>
  )
}
