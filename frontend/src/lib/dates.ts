const zone = 'Europe/Oslo'

/** The calendar day of an instant in Norway, as yyyy-mm-dd: what day dividers compare. */
export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant))
}
