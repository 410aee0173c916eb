import type { ReactNode } from 'react'
import type { StopPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { dayOfStop, timeOfStop } from './when'

type Stop = NonNullable<StopPageQuery['stop']>

/** When and where a stop is and who arranges it, and what more there is to say of it. */
export function WhenAndWhere({
  stop,
  more = [],
  children,
}: {
  stop: Parameters<typeof dayOfStop>[0] &
    Pick<Stop, 'place' | 'venue' | 'attendance'> & { tour: Pick<Stop['tour'], 'organiser'> }
  more?: [string, string | null | undefined][]
  children?: ReactNode
}) {
  const { t, language } = useUi()
  const facts: [string, string | null | undefined][] = [
    [t('tours.day'), dayOfStop(stop, language) || t('tours.dayNotKnown')],
    [t('tours.time'), timeOfStop(stop)],
    [t('tours.place'), [stop.place, stop.venue].filter(Boolean).join(', ')],
    [t('tours.takePart'), stop.attendance && t(`tours.attendance.${stop.attendance}`)],
    [t('tours.organiser'), stop.tour.organiser],
    ...more,
  ]
  return (
    <dl className="facts facts-narrow">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {children}
    </dl>
  )
}
