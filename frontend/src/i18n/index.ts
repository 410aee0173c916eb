import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { UiLanguage } from '../lib/dates'
import { loadWantedTexts, type LaterMessages } from './later'
import { nb } from './nb'

/** What a language must have: the keys of bokmål, each a text. A missing key fails the build. */
export type Messages<Source = typeof nb> = {
  [Key in keyof Source]: Source[Key] extends string ? string : Messages<Source[Key]>
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'hub'
    resources: { hub: typeof nb & LaterMessages }
  }
}

export const uiLanguages: readonly UiLanguage[] = ['nb', 'nn', 'en']
const kept = 'hub.language'
/** For a browser that keeps nothing: the choice holds until the page is closed. */
let chosenHere: UiLanguage | null = null

/** The language chosen here before, or null: then the viewer's own decides, else the browser's. */
export function chosenLanguage(): UiLanguage | null {
  try {
    return uiLanguages.find((language) => language === localStorage.getItem(kept)) ?? chosenHere
  } catch {
    return chosenHere
  }
}

export function browserLanguage(languages: readonly string[]): UiLanguage {
  for (const tag of languages) {
    const [main] = tag.toLowerCase().split('-')
    if (main === 'nn' || main === 'en') return main
    if (main === 'nb' || main === 'no') return 'nb'
  }
  return 'nb'
}

async function messages(language: UiLanguage): Promise<Messages> {
  if (language === 'nn') return (await import('./nn')).nn
  if (language === 'en') return (await import('./en')).en
  return nb
}

export async function showLanguage(language: UiLanguage): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'hub'))
    i18next.addResourceBundle(language, 'hub', await messages(language))
  await loadWantedTexts(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

export async function chooseLanguage(language: UiLanguage): Promise<void> {
  chosenHere = language
  try {
    localStorage.setItem(kept, language)
  } catch {
    // Blocked storage.
  }
  // For the pages that the server writes itself: a sign-in that failed.
  document.cookie = `${kept.replace('.', '-')}=${language}; Path=/; Max-Age=31536000; SameSite=Lax`
  await showLanguage(language)
}

export async function startLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'nb',
    fallbackLng: false,
    defaultNS: 'hub',
    resources: { nb: { hub: nb } },
    interpolation: { escapeValue: false },
  })
  await showLanguage(chosenLanguage() ?? browserLanguage(navigator.languages))
}
