// Prints what a first visit loads, gzipped, for each page that it may begin with; fails over the limits.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limits = { first: 200, all: 240 }
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist)))

const sizes = new Map()
const size = (file) => {
  if (!sizes.has(file))
    sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000)
  return sizes.get(file)
}

/** The script files that are loaded with these chunks. */
const loadedWith = (keys, files = new Set()) => {
  for (const key of keys) {
    const { file, imports = [] } = manifest[key]
    if (!file.endsWith('.js') || files.has(file)) continue
    files.add(file)
    loadedWith(imports, files)
  }
  return files
}
const sum = (files) => [...files].reduce((total, file) => total + size(file), 0)

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
const before = sum(loadedWith([entry]))

// After the first paint: the live line, and the texts of the longest language.
const after = ['node_modules/@microsoft/signalr/dist/esm/index.js', 'src/i18n/nn/index.ts']
const pages = manifest[entry].dynamicImports.filter((key) => key.startsWith('src/features/'))
const rows = pages
  .map((page) => ({ page, kilobytes: sum(loadedWith([entry, ...after, page])) }))
  .sort((a, b) => b.kilobytes - a.kilobytes)
for (const { page, kilobytes } of rows)
  console.log(`${kilobytes.toFixed(1).padStart(7)} kB  ${page}`)
const most = rows[0].kilobytes

console.log(`${before.toFixed(1)} kB before first paint (limit ${limits.first})`)
console.log(`${most.toFixed(1)} kB in all, on the heaviest page (limit ${limits.all})`)
if (before > limits.first || most > limits.all) process.exit(1)
