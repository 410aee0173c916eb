import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useSession } from '../../app/session'
import { type MemberRowFragment, NetworkAboutDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { FailureNote, Loading } from '../../ui/Loading'
import { ExperienceList } from '../programmes/ExperienceList'
import { TourList } from '../programmes/TourList'
import { CountyFacts } from './CountyFacts'
import { useNetwork } from './NetworkPage'

/** Who is in the network, who runs it, and what the county offers and has shared. */
export default function NetworkAbout() {
  const { t, language } = useUi()
  const { viewer } = useSession()
  const { key } = useNetwork()
  const { data, failure, reload } = useData(NetworkAboutDocument, { key })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  const network = data?.network
  if (!network) return <Loading />

  const { county } = network
  return (
    <div className="columns">
      <div className="stack-large">
        {county && (
          <>
            <Section title={t('networks.about.experiences')}>
              <ExperienceList
                experiences={county.experiences}
                empty={t('networks.about.noExperiences')}
              />
            </Section>
            <Section title={t('networks.about.tours')}>
              <TourList tours={county.tours} empty={t('networks.about.noTours')} />
            </Section>
            <Section title={t('networks.about.offers')}>
              {county.offers.length === 0 ? (
                <p className="quiet">{t('networks.about.noOffers')}</p>
              ) : (
                <ul className="plain-list panel stack">
                  {county.offers.map((offer) => (
                    <li key={offer.title.nb}>
                      <strong>{inLanguage(offer.title, language)}</strong>
                      <div className="quiet small">{t(`programmes.kinds.${offer.kind}`)}</div>
                    </li>
                  ))}
                </ul>
              )}
            </Section>
          </>
        )}
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
