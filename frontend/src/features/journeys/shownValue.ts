import type { ItemKind, JourneyPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { figure } from './figure'
import { measureStatuses } from './statuses'

/** Says a value, which the server tells as text, as the page says it elsewhere. */
export function useShownValue(phases: JourneyPageQuery['journeyPhases']) {
  const { t, language } = useUi()
  return (kind: ItemKind, field: string, value: string | null | undefined): string => {
    if (value == null) return '–'
    if (field === 'status' && kind === 'JOURNEY') {
      const phase = phases.find((each) => each.key === value)
      return phase ? inLanguage(phase.name, language) : value
    }
    const status = field === 'status' && measureStatuses.find((each) => each === value)
    if (status) return t(`journeys.statuses.${status}`)
    if (field === 'published') return t(value === 'True' ? 'journeys.yes' : 'journeys.no')
    if (field === 'hidden')
      return t(`privacy.reasons.${value}` as 'privacy.reasons.OTHER').toLowerCase()
    if (field === 'percent') return `${value} %`
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value, language)
    return numbers.has(field) ? figure(Number(value), language) : value
  }
}

const numbers = new Set(['weight', 'budget', 'target', 'value', 'people'])
