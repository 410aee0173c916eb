import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { VisitorFrontPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage } from '../../lib/languages'
import { ProgrammeCard } from '../programmes/ProgrammeCard'

/** The programme that is valid today; the ended ones are one click away. */
export function TodaysProgramme({
  programmes,
}: {
  programmes: VisitorFrontPageQuery['programmes']
}) {
  const { t, language } = useUi()
  return (
    <section>
      <Heading level={2} data-size="md" className="front-title">
        {t('app.front.today')}
      </Heading>
      <div className="stack">
        {programmes
          .filter((programme) => programme.isCurrent)
          .map((programme) => (
            <ProgrammeCard key={programme.key} programme={programme} level={3} />
          ))}
        {programmes
          .filter((programme) => !programme.isCurrent)
          .map((programme) => (
            <p key={programme.key} style={{ margin: 0 }}>
              {t('programmes.seeEnded')}:{' '}
              <Link to={addresses.programme(programme.key)}>
                {inLanguage(programme.name, language)}
              </Link>
            </p>
          ))}
      </div>
    </section>
  )
}
