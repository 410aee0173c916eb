import type { Language } from '../gen/graphql'
import type { UiLanguage } from './dates'

/** The `lang` attribute of each language that a text or a place name can have. */
const tags: Record<Language, string> = {
  NB: 'nb',
  NN: 'nn',
  EN: 'en',
  SE: 'se',
  SMJ: 'smj',
  SMA: 'sma',
  FKV: 'fkv',
}
export const textLanguages = Object.keys(tags) as Language[]

export function langOf(language: Language): string {
  return tags[language]
}

export function languageOf(ui: UiLanguage): Language {
  return ui.toUpperCase() as Language
}

/** A dated reference name in the reader's language; bokmål where that has none. */
export function inLanguage(
  names: { nb: string; nn?: string | null; en?: string | null },
  ui: UiLanguage,
): string {
  return names[ui] || names.nb
}
