import { describe, expect, it } from 'vitest'
import type { StatementPartsFragment } from '../../gen/graphql'
import { inputOf, nothingSaid, saidBefore } from './said'

const before = {
  worksOn: [{ key: 'a' }],
  needsIn: [{ key: 'a' }, { key: 'gone' }],
  needs: null,
  offersIn: [],
  offers: 'Besøksvenner',
} as unknown as StatementPartsFragment

describe('what a municipality says', () => {
  it('begins with what it said last, in the areas that there are', () => {
    expect(saidBefore(before, [{ key: 'a' }, { key: 'b' }])).toEqual({
      worksOn: ['a'],
      needsIn: ['a'],
      needs: '',
      offersIn: [],
      offers: 'Besøksvenner',
    })
    expect(saidBefore(null, [])).toEqual(nothingSaid)
  })

  it('is sent without what was left empty', () => {
    expect(inputOf({ ...nothingSaid, needs: '  ', offers: ' Kurs ' }, 'p')).toMatchObject({
      programme: 'p',
      needs: null,
      offers: 'Kurs',
    })
  })
})
