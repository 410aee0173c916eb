import { number, type UiLanguage } from './dates'

/** As people say it: whole kilobytes, or megabytes with one decimal. */
export function fileSize(bytes: number, language: UiLanguage): string {
  return bytes < 1_048_576
    ? `${number(Math.max(1, Math.round(bytes / 1024)), language)} kB`
    : `${number(Math.round(bytes / 104_857.6) / 10, language)} MB`
}
