/** The file's text. Excel saves CSV as UTF-8 only when it is told to; else as Windows does in Norway. */
export function readTable(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
