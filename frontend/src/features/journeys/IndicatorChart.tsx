import type { IndicatorLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { amount, figure } from './figure'
import { placed } from './series'
import './IndicatorChart.css'

const size = { width: 440, height: 120 }

/** The series as a line. All of it stands in the table below, and in words here for who does not see it. */
export default function IndicatorChart({ indicator }: { indicator: IndicatorLineFragment }) {
  const { t, language } = useUi()
  const { values, target, unit } = indicator
  const [first, last] = [values[0], values.at(-1)]
  if (!first || !last) return null
  const { points, target: aim, low, high } = placed(values, target, size)
  return (
    <figure className="indicator-chart">
      <svg
        viewBox={`-8 -8 ${size.width + 16} ${size.height + 16}`}
        role="img"
        aria-label={t('evidence.indicator.chart', {
          name: indicator.name,
          from: amount(first.value, unit, language),
          first: date(first.on, language),
          to: amount(last.value, unit, language),
          last: date(last.on, language),
        })}
      >
        {[0, size.height].map((y) => (
          <line key={y} className="indicator-edge" x1="0" x2={size.width} y1={y} y2={y} />
        ))}
        {aim !== null && (
          <line className="indicator-target" x1="0" x2={size.width} y1={aim} y2={aim} />
        )}
        <polyline
          className="indicator-line"
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
        {points.map(({ x, y }, index) => (
          <circle key={values[index]?.on} className="indicator-point" cx={x} cy={y} r="4" />
        ))}
      </svg>
      <figcaption className="quiet small" aria-hidden="true">
        <span>
          {date(first.on, language)} – {date(last.on, language)}
        </span>
        <span>
          {t('evidence.indicator.scale', {
            low: figure(low, language),
            high: figure(high, language),
          })}
          {aim !== null && ` · ${t('evidence.indicator.dashed')}`}
        </span>
      </figcaption>
    </figure>
  )
}
