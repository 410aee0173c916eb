import { useUi } from '../i18n/useUi'

/** Not a live region: that somebody writes is for the eye, not an interruption. */
export function TypingLine({ names }: { names: string[] }) {
  const { t } = useUi()
  return (
    <p className="quiet small typing-line" aria-hidden={names.length === 0}>
      {names.length > 0 &&
        t('forum.typing', { count: names.length, names: joined(names, t('app.and')) })}
    </p>
  )
}

function joined(names: string[], and: string): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1]}`
}
