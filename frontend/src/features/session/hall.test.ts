import { expect, it, vi } from 'vitest'
import { codeOf, enterHall, hallLink, spoken } from './hall'

it('keeps the code of a link out of what is sent to the server', () => {
  const link = new URL(hallLink('12345678'))
  expect(link.pathname + link.search).toBe('/salen')
  expect(codeOf(link.hash)).toBe('12345678')
  expect(codeOf('#<script>')).toBe('')
  expect(spoken('12345678')).toBe('1234 5678')
})

it('says why somebody is not let in', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(
    new Response(JSON.stringify({ code: 'NO_SUCH_CODE', detail: '' }), { status: 404 }),
  )
  expect(await enterHall('1', '', 'nb')).toMatchObject({ refusal: { code: 'NO_SUCH_CODE' } })
})
