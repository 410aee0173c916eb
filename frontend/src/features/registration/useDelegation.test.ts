import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { inputOf, missingOf, nobody, useDelegation } from './useDelegation'

beforeEach(() => localStorage.clear())

describe('a delegation that is typed', () => {
  it('is there after a reload and gone when it was sent', () => {
    const { result } = renderHook(() => useDelegation('s1'))
    act(() => result.current.edit(0, { name: 'Eldrid' }))
    act(() => result.current.add())
    act(() => result.current.edit(1, { name: 'Odd', phone: '22225555' }))

    const again = renderHook(() => useDelegation('s1'))
    expect(again.result.current.delegates.map((each) => each.name)).toEqual(['Eldrid', 'Odd'])
    expect(renderHook(() => useDelegation('s2')).result.current.delegates).toEqual([nobody])

    act(() => again.result.current.clear())
    expect(renderHook(() => useDelegation('s1')).result.current.delegates).toEqual([nobody])
  })

  it('stays a form of one when the last is taken away', () => {
    const { result } = renderHook(() => useDelegation('s3'))
    act(() => result.current.remove(0))
    expect(result.current.delegates).toEqual([nobody])
  })

  it('starts anew when what was kept is spoilt', () => {
    localStorage.setItem('hub.draft.registration.s4', '{"id":"x","text":"{no list"}')
    expect(renderHook(() => useDelegation('s4')).result.current.delegates).toEqual([nobody])
  })
})

describe('a delegate', () => {
  it('needs a name and a way to be reached, oneself neither', () => {
    expect(missingOf(nobody)).toBe('NAME_MISSING')
    expect(missingOf({ ...nobody, name: 'Odd' })).toBe('CONTACT_MISSING')
    expect(missingOf({ ...nobody, name: 'Odd', phone: '22225555' })).toBeNull()
    expect(missingOf({ ...nobody, isMe: true })).toBeNull()
  })

  it('is sent without what was left empty', () => {
    expect(inputOf({ ...nobody, name: 'Odd', email: ' odd@eksempel.no ', food: ' ' })).toEqual({
      name: 'Odd',
      email: 'odd@eksempel.no',
      phone: null,
      role: null,
      food: null,
      access: null,
      isListed: false,
      isMe: false,
    })
  })
})
