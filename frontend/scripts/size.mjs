// Prints what a first visit loads, gzipped, and fails over the limits.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limits = { first: 200, all: 240 }
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist)))
const size = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000

const first = new Set()
const visit = (key) => {
  const chunk = manifest[key]
  if (first.has(chunk.file)) return
  first.add(chunk.file)
  chunk.imports?.forEach(visit)
}
for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key)

const scripts = [...new Set(Object.values(manifest).map((chunk) => chunk.file))].filter((file) =>
  file.endsWith('.js'),
)
let total = 0
let before = 0
for (const file of scripts.sort((a, b) => size(b) - size(a))) {
  const kilobytes = size(file)
  total += kilobytes
  if (first.has(file)) before += kilobytes
  console.log(
    `${kilobytes.toFixed(1).padStart(7)} kB  ${first.has(file) ? 'first' : 'later'}  ${file}`,
  )
}
console.log(`${before.toFixed(1)} kB before first paint (limit ${limits.first})`)
console.log(`${total.toFixed(1)} kB in all (limit ${limits.all})`)
if (before > limits.first || total > limits.all) process.exit(1)
