const writing = 'input, textarea, select, [contenteditable]'
const pressed = 'button, a, summary, [role=tab]'

/** The page that a key turns to, as in a reader of slides; null for keys that turn nothing. */
export function pageAfter(
  event: Pick<KeyboardEvent, 'key' | 'target' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  page: number,
  last: number,
): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  const at = event.target instanceof Element ? event.target : null
  if (at?.closest(writing)) return null
  switch (event.key) {
    case ' ':
      // On a button the space bar presses it.
      if (at?.closest(pressed)) return null
      return event.shiftKey ? page - 1 : page + 1
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return page + 1
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return page - 1
    case 'Home':
      return 1
    case 'End':
      return last
    default:
      return null
  }
}
