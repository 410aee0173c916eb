/** Numbers as people in Norway write them: `1 250,5`. */
export const decimal = {
  write: (value: number | null | undefined): string =>
    value == null ? '' : String(value).replace('.', ','),

  /** Null where nothing is written; undefined for what is no number. */
  read: (text: string): number | null | undefined => {
    const digits = text.replace(/\s/g, '').replace(',', '.')
    if (digits === '') return null
    return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined
  },
}
