import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { useDraft } from './drafts'

beforeEach(() => localStorage.clear())

test('a draft and its id survive a reload', () => {
  const first = renderHook(() => useDraft('topic.1'))
  act(() => first.result.current.change({ text: 'Hvordan gjør dere det?' }))
  const { id } = first.result.current.draft
  first.unmount()

  const second = renderHook(() => useDraft('topic.1'))
  expect(second.result.current.draft).toMatchObject({ id, text: 'Hvordan gjør dere det?' })
})

test('drafts of two topics do not mix', () => {
  const { result, rerender } = renderHook(({ key }) => useDraft(key), {
    initialProps: { key: 'topic.1' },
  })
  act(() => result.current.change({ text: 'en' }))
  rerender({ key: 'topic.2' })
  expect(result.current.draft.text).toBe('')
  rerender({ key: 'topic.1' })
  expect(result.current.draft.text).toBe('en')
})

test('a cleared draft leaves nothing behind and gets a new id', () => {
  const { result } = renderHook(() => useDraft('topic.1'))
  act(() => result.current.change({ text: 'en' }))
  const { id } = result.current.draft
  act(() => result.current.clear())
  expect(result.current.draft.id).not.toBe(id)
  expect(localStorage.length).toBe(0)
})
