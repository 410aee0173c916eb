/** A file of paths (see map/README.md). */
export type AreaFile = {
  viewBox: [x: number, y: number, width: number, height: number]
  areas: {
    number: string
    label: [x: number, y: number]
    box: [x: number, y: number, width: number, height: number]
    d: string
  }[]
}
/** Where each municipality is, by its number. */
export type PointFile = Record<string, [x: number, y: number]>

const files = import.meta.glob<string>('./map/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
})
const fetched = new Map<string, Promise<unknown>>()

/** Asked for once; again after it failed. */
export function mapFile<File extends AreaFile | PointFile>(name: string): Promise<File> {
  const kept = fetched.get(name)
  if (kept) return kept as Promise<File>
  const asked = fetch(files[`./map/${name}.json`] ?? '').then(async (response) => {
    if (!response.ok) throw new Error(`map ${name}: ${response.status}`)
    return (await response.json()) as File
  })
  asked.catch(() => fetched.delete(name))
  fetched.set(name, asked)
  return asked
}
