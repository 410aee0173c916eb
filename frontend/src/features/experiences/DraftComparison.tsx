import { Heading } from '@digdir/designsystemet-react'
import { useUi } from '../../i18n/useUi'
import { langOf } from '../../lib/languages'
import { sections, type TypedExperience } from './typedExperience'

/** Where what was typed here and what is saved say something else, one beside the other. */
export function DraftComparison({
  here,
  saved,
}: {
  here: TypedExperience
  saved: TypedExperience
}) {
  const { t } = useUi()
  const parts = [
    { name: t('experiences.editor.name'), of: (one: TypedExperience) => one.title },
    ...sections.map((section) => ({
      name: t(`experiences.sections.${section}`),
      of: (one: TypedExperience) => one.sections[section] ?? '',
    })),
    {
      name: t('experiences.editor.contactOffice'),
      of: (one: TypedExperience) => one.contactOffice,
    },
    {
      name: t('experiences.editor.contactMailbox'),
      of: (one: TypedExperience) => one.contactMailbox,
    },
    { name: t('experiences.editor.videoLink'), of: (one: TypedExperience) => one.video.link },
  ].filter(({ of }) => of(here) !== of(saved))
  return (
    <>
      {parts.map(({ name, of }) => (
        <section key={name}>
          <Heading level={2} data-size="2xs">
            {name}
          </Heading>
          <dl className="draft-comparison">
            {(
              [
                ['here', here],
                ['saved', saved],
              ] as const
            ).map(([which, one]) => (
              <div key={which}>
                <dt className="small">{t(`experiences.editor.compared.${which}`)}</dt>
                <dd lang={langOf(one.language)}>{of(one) || '–'}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}
