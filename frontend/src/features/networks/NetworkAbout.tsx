import { Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { useSession } from '../../app/session'
import {
  type MemberRowFragment,
  NetworkAboutDocument,
  type NetworkAboutQuery,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { newId } from '../../lib/ids'
import { inLanguage } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote, Loading } from '../../ui/Loading'
import { ExperienceList } from '../experiences/ExperienceList'
import { TourList } from '../tours/TourList'
import { CountyFacts } from './CountyFacts'
import { useNetwork } from './NetworkPage'

type About = NonNullable<NetworkAboutQuery['network']>

/** Who is in the network, who runs it, and what the county offers and has shared. */
export default function NetworkAbout() {
  const { t } = useUi()
  const { viewer } = useSession()
  const { key } = useNetwork()
  const [newTour] = useState(() => newId())
  const { data, failure, reload } = useData(NetworkAboutDocument, { key })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  const network = data?.network
  if (!network) return <Loading />

  const { county } = network
  return (
    <div className="columns">
      <div className="stack-large">
        {county && <Shared county={county} />}
        <Section title={t('networks.about.mainContacts')}>
          {network.mainContacts.length > 0 ? (
            <Members members={network.mainContacts} />
          ) : (
            <p className="quiet">
              {viewer === null
                ? t('networks.about.signInForPeople')
                : viewer.offices.length === 0
                  ? t('networks.about.peopleHidden')
                  : t('networks.about.noMainContacts')}
            </p>
          )}
        </Section>
      </div>
      <div className="stack-large">
        {network.viewerCanArrangeTours && (
          <Link to={addresses.newTour(newTour, key)}>{t('tours.editor.create')}</Link>
        )}
        <Section title={t('networks.about.bodies')}>
          <div className="panel stack">
            <ul className="plain-list">
              {network.bodies.map((body) => (
                <li key={body.key}>{body.name}</li>
              ))}
            </ul>
            {network.facilitators.length > 0 && (
              <div>
                <strong>{t('networks.about.facilitators')}</strong>
                <ul className="plain-list">
                  {network.facilitators.map((member) => (
                    <li key={member.office.uuid}>{member.person.name}</li>
                  ))}
                </ul>
              </div>
            )}
            <Link to={addresses.bodies}>{t('app.nav.bodies')}</Link>
          </div>
        </Section>
        {county && (
          <Section title={t('networks.about.facts')}>
            <CountyFacts county={county} />
          </Section>
        )}
      </div>
    </div>
  )
}

/** What the county offers and has shared; as long as that is nothing, what would stand here. */
function Shared({ county }: { county: NonNullable<About['county']> }) {
  const { t, language } = useUi()
  const { experiences, tours, offers } = county
  if (experiences.length + tours.length + offers.length === 0)
    return (
      <EmptyState
        title={t('networks.about.nothingShared')}
        hint={t('networks.about.nothingSharedHint')}
      />
    )
  return (
    <>
      {experiences.length > 0 && (
        <Section title={t('networks.about.experiences')}>
          <ExperienceList experiences={experiences} />
        </Section>
      )}
      {tours.length > 0 && (
        <Section title={t('networks.about.tours')}>
          <TourList tours={tours} />
        </Section>
      )}
      {offers.length > 0 && (
        <Section title={t('networks.about.offers')}>
          <ul className="plain-list panel stack">
            {offers.map((offer) => (
              <li key={offer.title.nb}>
                <strong>{inLanguage(offer.title, language)}</strong>
                <div className="quiet small">{inLanguage(offer.kind.name, language)}</div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Heading level={2} data-size="xs" style={{ marginBottom: '0.75rem' }}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

function Members({ members }: { members: MemberRowFragment[] }) {
  return (
    <ul className="plain-list panel municipality-list">
      {members.map(({ person, office }) => (
        <li key={office.uuid} className="row between" style={{ paddingBlock: '0.375rem' }}>
          <span>{person.name}</span>
          {office.municipality && (
            <Link to={addresses.municipality(office.municipality.number)}>
              {office.municipality.label}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
