import type { UiLanguage } from '../../lib/dates'

const locales: Record<UiLanguage, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' }

/** A measured number, with all its decimals. */
export const figure = (value: number, language: UiLanguage): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 }).format(value)

/** A number with what it counts. */
export const amount = (
  value: number,
  unit: string | null | undefined,
  language: UiLanguage,
): string => [figure(value, language), unit].filter(Boolean).join(' ')
