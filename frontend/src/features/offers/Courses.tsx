import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { NetworkOffersQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date } from '../../lib/dates'

type Course = NetworkOffersQuery['courses'][number]

/** Courses that the network and the whole country offer, the next one first. */
export function Courses({ courses }: { courses: Course[] }) {
  const { t, language } = useUi()
  const shown = courses.filter((course) => course.what === 'STOP' && !course.isCancelled)
  if (shown.length === 0) return null
  return (
    <section className="stack">
      <Heading level={2} data-size="xs">
        {t('offers.courses')}
      </Heading>
      <ul className="plain-list panel stack">
        {shown.map((course) => (
          <li key={course.stop?.uuid} className="row between">
            <span>
              {course.stop ? (
                <Link to={addresses.stop(course.stop.uuid)}>{course.title}</Link>
              ) : (
                course.title
              )}
              <span className="quiet small" style={{ display: 'block' }}>
                {[
                  course.date && date(course.date, language, true),
                  course.starts?.slice(0, 5),
                  course.place,
                  course.isSample && t('app.sample'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {course.stop &&
              (course.viewerIsRegistered ? (
                <span className="quiet small">{t('offers.registered')}</span>
              ) : (
                <Button asChild variant="secondary" data-size="sm">
                  <Link
                    to={addresses.register(course.stop.uuid)}
                    aria-label={t('offers.registerFor', { title: course.title })}
                  >
                    {t('offers.register')}
                  </Link>
                </Button>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
