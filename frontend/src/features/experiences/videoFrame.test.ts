import { expect, test } from 'vitest'
import { videoFrame } from './videoFrame'

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3', 'dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
  ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
])('%s is shown from the address that sets no cookies', (link, id) => {
  expect(videoFrame(link)).toBe(`https://www.youtube-nocookie.com/embed/${id}`)
})

test.each([
  'https://vimeo.com/12345',
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/watch?v="><script>',
  'https://www.youtube.com/@kanal',
  'nothing',
])('%s stays a link', (link) => {
  expect(videoFrame(link)).toBeNull()
})
