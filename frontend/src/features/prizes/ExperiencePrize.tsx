import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { ExperiencePrizeDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { deadline } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { useSnapshot } from '../../lib/useSnapshot'
import { NominateForm } from './NominateForm'

/** On an experience's page: in which rounds it stands nominated, and a way to nominate it in the open one. */
export default function ExperiencePrize({
  id,
  title,
  won,
}: {
  id: string
  title: string
  /** Rounds in which it was given something, which is said above. */
  won: string[]
}) {
  const { t, language } = useUi()
  const [open, setOpen] = useState(false)
  const { data, reload } = useSnapshot(ExperiencePrizeDocument, { id })
  if (!data?.experience) return null
  const { prizeRound: round } = data
  const { prizeNominations: nominations } = data.experience
  const plain = nominations.filter((one) => !won.includes(one.round.uuid))
  const canNominate =
    round?.viewerCanNominate && !nominations.some((one) => one.round.uuid === round.uuid)
  if (plain.length === 0 && !canNominate) return null
  return (
    <section className="stack">
      {plain.map((one) => (
        <p key={one.uuid} style={{ margin: 0 }}>
          <Link to={addresses.prize(one.round.year, one.uuid)}>
            {t('prizes.standsNominated', {
              prize: inLanguage(one.round.name, language),
              year: one.round.year,
            })}
          </Link>
        </p>
      ))}
      {canNominate &&
        (open ? (
          <NominateForm
            round={round.uuid}
            experience={id}
            title={title}
            onNominated={() => {
              setOpen(false)
              reload()
            }}
            onCancel={() => setOpen(false)}
          />
        ) : (
          <div className="row">
            <Button variant="secondary" onClick={() => setOpen(true)}>
              {t('prizes.nominateFor', {
                prize: inLanguage(round.name, language),
                year: round.year,
              })}
            </Button>
            <span className="quiet small">
              {t('prizes.until', { last: deadline(round.nominateTo, null, language) })}
            </span>
          </div>
        ))}
    </section>
  )
}
