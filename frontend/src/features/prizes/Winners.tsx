import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { PrizePageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { langOf } from '../../lib/languages'

/** The other years with who won: the archive. */
export function Winners({
  rounds,
  shown,
}: {
  rounds: PrizePageQuery['prizeRounds']
  shown: number
}) {
  const { t } = useUi()
  const others = rounds.filter((round) => round.year !== shown)
  if (others.length === 0) return null
  return (
    <section className="stack" aria-labelledby="years">
      <Heading level={2} data-size="xs" id="years">
        {t('prizes.years')}
      </Heading>
      <ul className="plain-list stack">
        {others.map((round) => (
          <li key={round.uuid}>
            <Link to={addresses.prize(round.year)}>
              <strong>{round.year}</strong>
            </Link>
            {round.awards
              .filter((one) => one.kind === 'WINNER')
              .map(
                ({ experience }) =>
                  experience && (
                    <span key={experience.uuid}>
                      {': '}
                      <Link
                        to={addresses.experience(experience.uuid)}
                        lang={langOf(experience.language)}
                      >
                        {experience.title}
                      </Link>
                      , {experience.municipality.label}
                    </span>
                  ),
              )}
          </li>
        ))}
      </ul>
    </section>
  )
}
