import { Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { ExperienceRowFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage } from '../../lib/languages'

export function ExperienceList({ experiences }: { experiences: ExperienceRowFragment[] }) {
  const { t, language } = useUi()
  return (
    <ul className="plain-list stack">
      {experiences.map((each) => (
        <li key={each.uuid} className="panel">
          <p style={{ margin: 0 }}>
            <Link to={addresses.experience(each.uuid)}>
              <strong>{each.title}</strong>
            </Link>
          </p>
          <p className="quiet small" style={{ margin: 0 }}>
            {t('experiences.from', { municipality: each.municipality.label })}
          </p>
          <p style={{ margin: '0.5rem 0' }} lang="nb">
            {each.summary}
          </p>
          <div className="row">
            {each.focusAreas.map((area) => (
              <Tag key={area.key} data-size="sm">
                {inLanguage(area.name, language)}
              </Tag>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
