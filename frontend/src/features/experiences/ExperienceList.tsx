import { Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { ExperienceRowFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage, langOf } from '../../lib/languages'

export function ExperienceList({ experiences }: { experiences: ExperienceRowFragment[] }) {
  const { t, language } = useUi()
  return (
    <ul className="plain-list stack">
      {experiences.map((each) => (
        <li key={each.uuid} className="panel">
          <p style={{ margin: 0 }}>
            <Link to={addresses.experience(each.uuid)} lang={langOf(each.language)}>
              <strong>{each.title}</strong>
            </Link>
          </p>
          <p className="quiet small" style={{ margin: 0 }}>
            {t('experiences.from', { municipality: each.municipality.label })}
            {each.adoptionCount > 0 &&
              ` · ${t('experiences.adopters', { count: each.adoptionCount })}`}
          </p>
          <p style={{ margin: '0.5rem 0' }} lang={langOf(each.language)}>
            {each.summary}
          </p>
          <div className="row">
            {each.focusAreas.map((area) => (
              <Tag key={area.key} data-size="sm">
                {inLanguage(area.name, language)}
              </Tag>
            ))}
            {each.isOld && (
              <Tag data-size="sm" data-color="warning">
                {t('experiences.old')}
              </Tag>
            )}
            {each.isSample && (
              <Tag data-size="sm" data-color="neutral">
                {t('experiences.sample')}
              </Tag>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
