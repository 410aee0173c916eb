import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '../lib/dates'

/** The texts and the language they are in. */
export function useUi() {
  const { t, i18n } = useTranslation()
  return { t, language: i18n.language as UiLanguage }
}
