import { Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { ExperiencePageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage } from '../../lib/languages'

type Awards = NonNullable<ExperiencePageQuery['experience']>['prizeAwards']

/** What an experience has won, under its title. */
export default function AwardBadges({ awards }: { awards: Awards }) {
  const { t, language } = useUi()
  return awards.map(({ kind, round }) => (
    <p key={round.uuid} className="row" style={{ margin: '0.25rem 0' }}>
      <Tag data-color={kind === 'WINNER' ? 'success' : 'info'}>{t(`prizes.award.${kind}`)}</Tag>
      <Link to={addresses.prize(round.year)}>
        {inLanguage(round.name, language)} {round.year}
      </Link>
    </p>
  ))
}
