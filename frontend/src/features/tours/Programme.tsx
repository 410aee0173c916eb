import type { StopPageQuery } from '../../gen/graphql'
import { RichText } from '../../ui/RichText'
import { timeOfStop } from './when'

type Item = NonNullable<StopPageQuery['stop']>['programme'][number]

/** The parts of a stop's programme, in their order. */
export function Programme({ items, lang }: { items: Item[]; lang: string }) {
  return (
    <ol className="plain-list programme">
      {items.map((item) => (
        <li key={item.uuid}>
          <span className="programme-time">{timeOfStop(item)}</span>
          <div>
            <strong lang={lang}>{item.title}</strong>
            {item.presenters.map((presenter) => (
              <p key={presenter.uuid} className="quiet small">
                {[presenter.name, presenter.role].filter(Boolean).join(', ')}
              </p>
            ))}
            {item.description && (
              <RichText html={item.description.html} language={item.description.language} />
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
