import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { RoundOnPageFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { langOf } from '../../lib/languages'
import { RichText } from '../../ui/RichText'

/** Who won and who was mentioned, and what the jury says. */
export function Awards({ round }: { round: RoundOnPageFragment }) {
  const { t } = useUi()
  if (round.awards.length === 0) return null
  return (
    <section className="panel stack" aria-labelledby="awards">
      <Heading level={2} data-size="xs" id="awards">
        {t('prizes.announce.heading', {
          count: round.awards.filter((one) => one.kind === 'WINNER').length,
        })}
      </Heading>
      <ul className="plain-list stack">
        {round.awards.map(
          ({ kind, experience }) =>
            experience && (
              <li key={experience.uuid} className="row">
                <Tag data-color={kind === 'WINNER' ? 'success' : 'info'}>
                  {t(`prizes.award.${kind}`)}
                </Tag>
                <span>
                  <Link
                    to={addresses.experience(experience.uuid)}
                    lang={langOf(experience.language)}
                  >
                    <strong>{experience.title}</strong>
                  </Link>
                  , {experience.municipality.label}
                </span>
              </li>
            ),
        )}
      </ul>
      {round.statement && (
        <div>
          <Heading level={3} data-size="2xs">
            {t('prizes.announce.says')}
          </Heading>
          <RichText html={round.statement.html} language={round.statement.language} />
        </div>
      )}
    </section>
  )
}
