import type { TFunction } from 'i18next'

/** A county's network is called by its county; the national one by what it is. */
export function networkName(
  network: { kind?: string; county?: { name: string } | null },
  t: TFunction<'hub'>,
): string {
  return network.county?.name ?? t('networks.national')
}
