import { Details, Heading, Table } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { JudgedNominationFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage, langOf } from '../../lib/languages'
import { RichText } from '../../ui/RichText'
import { ConflictList } from './ConflictList'
import type { JudgedRound } from './JuryPage'

/** What the jury came to, as far as the viewer may see it; and how it is reckoned. */
export function Results({ round }: { round: JudgedRound }) {
  const { t, language } = useUi()
  const decimals = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nb-NO', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  const mean = (value: number | null | undefined) => (value == null ? '—' : decimals.format(value))
  const seen = round.nominations
    .filter((one) => one.result)
    .sort((one, other) => (one.result?.place ?? 999) - (other.result?.place ?? 999))
  const hidden = round.nominations.filter((one) => one.viewerConflict)
  const place = ({ result }: JudgedNominationFragment) =>
    result?.place == null
      ? '—'
      : result.isTied
        ? t('prizes.jury.shared', { place: result.place })
        : String(result.place)
  return (
    <section className="stack" aria-labelledby="results">
      <Heading level={2} data-size="xs" id="results">
        {t('prizes.jury.results')}
      </Heading>
      <p className="quiet small" style={{ margin: 0 }}>
        {t('prizes.jury.reckoned')}
      </p>
      <div style={{ overflowX: 'auto' }}>
        <Table data-size="sm" zebra>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t('prizes.jury.place')}</Table.HeaderCell>
              <Table.HeaderCell>{t('prizes.jury.what')}</Table.HeaderCell>
              <Table.HeaderCell>{t('prizes.jury.mean')}</Table.HeaderCell>
              {round.criteria.map((one) => (
                <Table.HeaderCell key={one.uuid}>{inLanguage(one.name, language)}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {seen.map((one) => (
              <Table.Row key={one.uuid}>
                <Table.Cell>{place(one)}</Table.Cell>
                <Table.Cell>
                  {one.experience && (
                    <Link
                      to={addresses.experience(one.experience.uuid)}
                      lang={langOf(one.experience.language)}
                    >
                      {one.experience.title}
                    </Link>
                  )}
                </Table.Cell>
                <Table.Cell>
                  <strong>{mean(one.result?.mean)}</strong>
                </Table.Cell>
                {round.criteria.map(({ uuid }) => (
                  <Table.Cell key={uuid}>
                    {mean(one.result?.criteria.find((each) => each.criterion === uuid)?.mean)}
                  </Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {hidden.map((one) => (
        <p key={one.uuid} className="small" style={{ margin: 0 }}>
          {one.experience?.title}:{' '}
          {one.viewerConflict && t(`prizes.jury.conflict.${one.viewerConflict}`)}
        </p>
      ))}
      {seen.map((one) => (
        <Details key={one.uuid}>
          <Details.Summary>
            {t('prizes.jury.scores', { title: one.experience?.title ?? '—' })}
          </Details.Summary>
          <Details.Content>
            <ConflictList conflicts={one.conflicts} />
            <ul className="plain-list stack">
              {one.result?.scores.map((score, index) => (
                <li key={score.juror?.uuid ?? index}>
                  <strong>{score.juror?.name ?? '—'}</strong>{' '}
                  <span className="small">
                    {round.criteria
                      .map(({ uuid, name }) => {
                        const given = score.points.find((each) => each.criterion === uuid)
                        return `${inLanguage(name, language)}: ${given?.points ?? '—'}`
                      })
                      .join(' · ')}
                  </span>
                  {score.comment && (
                    <RichText html={score.comment.html} language={score.comment.language} />
                  )}
                </li>
              ))}
              {one.result?.scores.length === 0 && <li>{t('prizes.jury.nobody')}</li>}
            </ul>
          </Details.Content>
        </Details>
      ))}
    </section>
  )
}
