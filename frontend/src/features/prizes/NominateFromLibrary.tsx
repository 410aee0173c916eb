import { Button, Search } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { LibraryDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { langOf } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { FailureNote, Loading } from '../../ui/Loading'
import { NominateForm } from './NominateForm'

type Found = { uuid: string; title: string }

/** Finds an experience in the library, then asks why it should win. */
export default function NominateFromLibrary({
  round,
  onNominated,
  onCancel,
}: {
  round: string
  onNominated: () => void
  onCancel: () => void
}) {
  const { t } = useUi()
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<Found | null>(null)
  if (chosen)
    return (
      <NominateForm
        round={round}
        experience={chosen.uuid}
        title={chosen.title}
        onNominated={onNominated}
        onCancel={() => setChosen(null)}
      />
    )
  return (
    <div className="panel stack">
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          setWords(typed.trim())
        }}
      >
        <Search>
          <Search.Input
            aria-label={t('prizes.find')}
            value={typed}
            maxLength={200}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Search.Button>{t('prizes.doFind')}</Search.Button>
        </Search>
      </form>
      <Results words={words} onChoose={setChosen} />
      <div>
        <Button data-size="sm" variant="tertiary" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </div>
  )
}

function Results({ words, onChoose }: { words: string; onChoose: (found: Found) => void }) {
  const { t } = useUi()
  const { data, failure, reload } = useData(LibraryDocument, { search: { words } })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading lines={3} />
  const { nodes } = data.experiences
  return (
    <>
      <p role="status" className="quiet small" style={{ margin: 0 }}>
        {nodes.length === 0 ? t('prizes.notFound') : t('prizes.choose')}
      </p>
      <ul className="plain-list stack">
        {nodes.map((each) => (
          <li key={each.uuid} className="row between">
            <span>
              <span lang={langOf(each.language)}>{each.title}</span>,{' '}
              <span className="quiet">{each.municipality.label}</span>
            </span>
            <Button
              data-size="sm"
              variant="secondary"
              aria-label={t('prizes.chooseThis', { title: each.title })}
              onClick={() => onChoose(each)}
            >
              {t('prizes.chooseShort')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
