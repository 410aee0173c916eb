import { expect, it, vi } from 'vitest'
import { largestFile, sendFile } from './sendFile'

const answer = (status: number, body: unknown) =>
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(JSON.stringify(body), { status }))

it('sends no file that the server would refuse for its size', async () => {
  const asked = answer(201, {})
  const file = new File([new Uint8Array(largestFile + 1)], 'stor.pdf')
  expect(await sendFile(file)).toMatchObject({ refusal: { code: 'FILE_TOO_LARGE' } })
  expect(asked).not.toHaveBeenCalled()
})

it('passes on why a file was not kept', async () => {
  answer(415, { code: 'FILE_TYPE_NOT_ALLOWED', detail: 'Only PDF' })
  expect(await sendFile(new File(['PK'], 'lysark.pptx'))).toEqual({
    kind: 'refused',
    refusal: { code: 'FILE_TYPE_NOT_ALLOWED', message: 'Only PDF' },
  })
})

it('tells a lost line from a refusal', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'))
  expect(await sendFile(new File(['%PDF-'], 'a.pdf'))).toEqual({
    kind: 'failed',
    failure: 'offline',
  })
})
