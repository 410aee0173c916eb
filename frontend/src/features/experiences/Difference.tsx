import { Heading } from '@digdir/designsystemet-react'
import { ExperienceDifferenceDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { langOf } from '../../lib/languages'
import type { Language } from '../../gen/graphql'
import { useData } from '../../lib/useData'
import { FailureNote, Loading } from '../../ui/Loading'

/** What changed between two versions, word by word; told apart by line and sign too, not by colour alone. */
export function Difference({
  experience,
  from,
  to,
  language,
}: {
  experience: string
  from: number
  to: number
  language: Language
}) {
  const { t } = useUi()
  const { data, failure, reload } = useData(ExperienceDifferenceDocument, {
    id: experience,
    from,
    to,
  })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading lines={2} />
  const parts = data.experience?.difference ?? []
  const beside = data.experience?.changedBeside ?? []
  return (
    <div className="stack difference">
      {parts.length === 0 && <p className="quiet">{t('experiences.page.nothingDifferent')}</p>}
      {parts.map((part) => (
        <section key={part.section ?? 'TITLE'}>
          <Heading level={3} data-size="2xs">
            {t(`experiences.sections.${part.section ?? 'TITLE'}`)}
          </Heading>
          <p lang={langOf(language)}>
            {part.parts.map((words, index) =>
              words.kind === 'ADDED' ? (
                <ins key={index}>
                  <span className="visually-hidden">{t('experiences.page.added')}: </span>
                  {words.text}
                </ins>
              ) : words.kind === 'REMOVED' ? (
                <del key={index}>
                  <span className="visually-hidden">{t('experiences.page.removed')}: </span>
                  {words.text}
                </del>
              ) : (
                words.text
              ),
            )}
          </p>
        </section>
      ))}
      {beside.length > 0 && (
        <p>
          {t('experiences.page.changedBeside', {
            what: beside.map((part) => t(`experiences.page.parts.${part}`)).join(', '),
          })}
        </p>
      )}
    </div>
  )
}
