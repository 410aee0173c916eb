import type { JudgedNominationFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { RichText } from '../../ui/RichText'

/** Who of the jury does not judge it, and why: said openly among them. */
export function ConflictList({ conflicts }: Pick<JudgedNominationFragment, 'conflicts'>) {
  const { t } = useUi()
  if (conflicts.length === 0) return null
  return (
    <ul className="plain-list small">
      {conflicts.map((one) => (
        <li key={one.juror?.uuid ?? one.ground} className="stack" style={{ gap: 0 }}>
          {t(
            one.withdrawnAt ? 'prizes.jury.declaredBefore' : `prizes.jury.judgesNot.${one.ground}`,
            { name: one.juror?.name ?? '—' },
          )}
          {one.why && <RichText html={one.why.html} language={one.why.language} />}
          {one.withdrawnAt && (
            <>
              {t('prizes.jury.tookBack')}
              {one.withdrawnWhy && (
                <RichText html={one.withdrawnWhy.html} language={one.withdrawnWhy.language} />
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
