const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/** The journey whose page an address is of; what is no address of one is asked for as it is, and not found. */
export const journeyIn = (address: string): string =>
  uuid.exec(address)?.[0] ?? '00000000-0000-0000-0000-000000000000'
