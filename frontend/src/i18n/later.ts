import i18next from 'i18next'
import type { UiLanguage } from '../lib/dates'

/** Texts of modules that a first visit does not need: they come with the first page that uses them. */
const later = {
  afterwards: {
    nb: () => import('./nb/afterwards'),
    nn: () => import('./nn/afterwards'),
    en: () => import('./en/afterwards'),
  },
  agenda: {
    nb: () => import('./nb/agenda'),
    nn: () => import('./nn/agenda'),
    en: () => import('./en/agenda'),
  },
  calendar: {
    nb: () => import('./nb/calendar'),
    nn: () => import('./nn/calendar'),
    en: () => import('./en/calendar'),
  },
  contributions: {
    nb: () => import('./nb/contributions'),
    nn: () => import('./nn/contributions'),
    en: () => import('./en/contributions'),
  },
  evidence: {
    nb: () => import('./nb/evidence'),
    nn: () => import('./nn/evidence'),
    en: () => import('./en/evidence'),
  },
  experiences: {
    nb: () => import('./nb/experiences'),
    nn: () => import('./nn/experiences'),
    en: () => import('./en/experiences'),
  },
  journeys: {
    nb: () => import('./nb/journeys'),
    nn: () => import('./nn/journeys'),
    en: () => import('./en/journeys'),
  },
  privacy: {
    nb: () => import('./nb/privacy'),
    nn: () => import('./nn/privacy'),
    en: () => import('./en/privacy'),
  },
  prizes: {
    nb: () => import('./nb/prizes'),
    nn: () => import('./nn/prizes'),
    en: () => import('./en/prizes'),
  },
  offers: {
    nb: () => import('./nb/offers'),
    nn: () => import('./nn/offers'),
    en: () => import('./en/offers'),
  },
  session: {
    nb: () => import('./nb/session'),
    nn: () => import('./nn/session'),
    en: () => import('./en/session'),
  },
  overview: {
    nb: () => import('./nb/overview'),
    nn: () => import('./nn/overview'),
    en: () => import('./en/overview'),
  },
  reports: {
    nb: () => import('./nb/reports'),
    nn: () => import('./nn/reports'),
    en: () => import('./en/reports'),
  },
  statements: {
    nb: () => import('./nb/statements'),
    nn: () => import('./nn/statements'),
    en: () => import('./en/statements'),
  },
  story: {
    nb: () => import('./nb/story'),
    nn: () => import('./nn/story'),
    en: () => import('./en/story'),
  },
  registration: {
    nb: () => import('./nb/registration'),
    nn: () => import('./nn/registration'),
    en: () => import('./en/registration'),
  },
  tours: {
    nb: () => import('./nb/tours'),
    nn: () => import('./nn/tours'),
    en: () => import('./en/tours'),
  },
}

export type Section = keyof typeof later

/** What the texts are called beside those that are there from the first: `tours.host`. */
export type LaterMessages = {
  [Name in Section]: Awaited<ReturnType<(typeof later)[Name]['nb']>>['default']
}

const wanted = new Set<Section>()

/** Before a page that uses them is shown. */
export async function loadTexts(...sections: Section[]): Promise<void> {
  for (const section of sections) wanted.add(section)
  await addTexts(i18next.language as UiLanguage, sections)
}

/** Before a language is shown: all that pages have asked for until now. */
export const loadWantedTexts = (language: UiLanguage): Promise<void> =>
  addTexts(language, [...wanted])

async function addTexts(language: UiLanguage, sections: Section[]): Promise<void> {
  await Promise.all(
    sections.map(async (section) => {
      if (i18next.getResource(language, 'hub', section)) return
      const texts = await later[section][language]()
      // What a module's refusals say comes with its texts, beside those that are there from the first.
      const refusals = 'refusals' in texts ? texts.refusals : {}
      i18next.addResourceBundle(language, 'hub', { [section]: texts.default, refusals }, true)
    }),
  )
}
