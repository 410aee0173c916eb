import { Button, Details } from '@digdir/designsystemet-react'
import { lazy, Suspense, useId } from 'react'
import type { IndicatorLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { langOf } from '../../lib/languages'
import { Loading } from '../../ui/Loading'
import { useOpening } from '../../ui/useOpening'
import { amount, figure } from './figure'
import { IndicatorTable } from './IndicatorTable'

const IndicatorSheet = lazy(() => import('./IndicatorSheet'))
const IndicatorChart = lazy(() => import('./IndicatorChart'))

/** Numbers that are followed: of how things stand, or of what a goal or a measure leads to. */
export default function IndicatorList({
  journey,
  about,
  indicators,
  canEdit,
  canAdd,
  onChanged,
}: {
  journey: string
  about: string | null
  indicators: readonly IndicatorLineFragment[]
  canEdit: boolean
  canAdd: boolean
  onChanged: () => void
}) {
  const { t } = useUi()
  const { open: adding, setOpen: setAdding, opener } = useOpening()
  return (
    <div className="stack">
      {indicators.length > 0 && (
        <ul className="plain-list stack">
          {indicators.map((indicator) => (
            <li key={indicator.uuid}>
              <IndicatorCard indicator={indicator} canEdit={canEdit} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      )}
      {canAdd &&
        (adding ? (
          <Suspense fallback={<Loading />}>
            <IndicatorSheet
              journey={journey}
              about={about}
              indicator={null}
              onChanged={onChanged}
              onClose={() => setAdding(false)}
            />
          </Suspense>
        ) : (
          <Button
            ref={opener}
            variant="tertiary"
            style={{ justifySelf: 'start' }}
            onClick={() => setAdding(true)}
          >
            {t(about ? 'evidence.indicator.addTo' : 'evidence.indicator.add')}
          </Button>
        ))}
    </div>
  )
}

function IndicatorCard({
  indicator,
  canEdit,
  onChanged,
}: {
  indicator: IndicatorLineFragment
  canEdit: boolean
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const { open, setOpen, opener } = useOpening()
  const last = indicator.values.at(-1)
  return (
    <article className="panel stack" aria-labelledby={id} style={{ gap: '0.5rem' }}>
      <div className="row" style={{ alignItems: 'baseline' }}>
        <strong id={id} lang={langOf(indicator.language)}>
          {indicator.name}
        </strong>
        {canEdit && !open && (
          <Button
            ref={opener}
            variant="tertiary"
            data-size="sm"
            aria-label={t('journeys.sheet.editOf', { title: indicator.name })}
            onClick={() => setOpen(true)}
          >
            {t('journeys.sheet.edit')}
          </Button>
        )}
      </div>
      {last ? (
        <p style={{ margin: 0 }}>
          <strong>{amount(last.value, indicator.unit, language)}</strong>{' '}
          <span className="quiet small">{date(last.on, language)}</span>
        </p>
      ) : (
        <p className="quiet small" style={{ margin: 0 }}>
          {t('evidence.indicator.noValues')}
        </p>
      )}
      <Target indicator={indicator} />
      {open && (
        <Suspense fallback={<Loading />}>
          <IndicatorSheet
            journey=""
            about={null}
            indicator={indicator}
            onChanged={onChanged}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
      {indicator.values.length > 1 && (
        <Suspense fallback={<Loading />}>
          <IndicatorChart indicator={indicator} />
        </Suspense>
      )}
      {(canEdit || indicator.values.length > 0) && (
        <Details>
          <Details.Summary>
            {t(canEdit ? 'evidence.indicator.valuesAndNew' : 'evidence.indicator.values')}
          </Details.Summary>
          <Details.Content>
            <IndicatorTable indicator={indicator} canEdit={canEdit} onChanged={onChanged} />
          </Details.Content>
        </Details>
      )}
      {(indicator.source || indicator.sourceAddress) && (
        <p className="quiet small" style={{ margin: 0, overflowWrap: 'anywhere' }}>
          {t('evidence.indicator.source')}:{' '}
          {indicator.sourceAddress ? (
            <a href={indicator.sourceAddress} rel="noreferrer noopener">
              {indicator.source ?? indicator.sourceAddress}
            </a>
          ) : (
            indicator.source
          )}
        </p>
      )}
    </article>
  )
}

/** Where it began, where it shall be, and how much of the way has been gone. */
function Target({ indicator }: { indicator: IndicatorLineFragment }) {
  const { t, language } = useUi()
  const { target, targetOn, baseline, towardsTarget } = indicator
  if (target == null) return null
  const way =
    towardsTarget == null
      ? null
      : towardsTarget < 0
        ? t('evidence.indicator.away')
        : towardsTarget >= 100
          ? t('evidence.indicator.reached')
          : t('evidence.indicator.towards', { percent: Math.round(towardsTarget) })
  return (
    <p className="small" style={{ margin: 0 }}>
      {[
        targetOn
          ? t('evidence.indicator.targetBy', {
              value: amount(target, indicator.unit, language),
              date: date(targetOn, language),
            })
          : t('evidence.indicator.targetIs', { value: amount(target, indicator.unit, language) }),
        baseline != null &&
          t('evidence.indicator.baselineIs', { value: figure(baseline, language) }),
        way,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  )
}
