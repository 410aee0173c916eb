import type { PollLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { percent } from '../../lib/dates'

/** A result as bars that are also a table's numbers; words larger the more wrote them. */
export function PollResult({ poll, labels }: { poll: PollLineFragment; labels: string[] }) {
  const { t, language } = useUi()
  const { result } = poll
  if (!result) return null
  if (poll.kind === 'WORDS') {
    const most = Math.max(1, ...result.words.map((each) => each.count))
    return (
      <ul className="plain-list row words" aria-label={t('session.polls.result')}>
        {result.words.map(({ word, count }) => (
          <li key={word} style={{ fontSize: `${(1 + count / most).toFixed(2)}rem` }}>
            {word} <span className="quiet small">{count}</span>
          </li>
        ))}
      </ul>
    )
  }
  const all = Math.max(1, result.answers)
  return (
    <dl className="bars" aria-label={t('session.polls.result')}>
      {labels.map((label, place) => {
        const count = result.counts[place] ?? 0
        const share = Math.round((100 * count) / all)
        return (
          <div key={place}>
            <dt>{label}</dt>
            <dd>
              {count} ({percent(share, language)})
              <span className="bar" style={{ width: `${share}%` }} aria-hidden="true" />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
