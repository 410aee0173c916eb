import type { Trouble } from '../../lib/mutate'

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

  /** As `read`, also below nothing: `−3,5`. */
  readSigned: (text: string): number | null | undefined => {
    const [, minus, digits] = /^\s*([-−])?(.*)$/s.exec(text) ?? []
    const value = decimal.read(digits ?? '')
    return minus && value != null ? -value : minus && value === null ? undefined : value
  },

  /** For what is no number: as the server refuses one that is out of range. */
  refusal: (
    code: 'WEIGHT_OUT_OF_RANGE' | 'BUDGET_OUT_OF_RANGE' | 'VALUE_OUT_OF_RANGE',
  ): Trouble => ({
    kind: 'refused',
    refusal: { code, message: code },
  }),
}
