import { useUi } from '../../i18n/useUi'
import { langOf } from '../../lib/languages'
import type { StatementPartsFragment } from '../../gen/graphql'

/** What a municipality needs and can offer, in its own words. */
export function OwnWords({
  statement: { needs, offers, language },
}: {
  statement: Pick<StatementPartsFragment, 'needs' | 'offers' | 'language'>
}) {
  const { t } = useUi()
  const lang = langOf(language)
  return (
    <>
      {needs && (
        <p>
          {t('statements.sums.needsIn')}: <span lang={lang}>{needs}</span>
        </p>
      )}
      {offers && (
        <p>
          {t('statements.sums.offersIn')}: <span lang={lang}>{offers}</span>
        </p>
      )}
    </>
  )
}
