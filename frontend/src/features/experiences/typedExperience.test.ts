import { expect, test } from 'vitest'
import { contentOf, emptyExperience, isSame } from './typedExperience'

const empty = emptyExperience('5006', 'NB')

test('parts that hold nothing are left out of what is saved', () => {
  const typed = { ...empty, title: 'Tur', sections: { RESULTS: 'Tolv kom.', HOW: '  ' } }
  expect(contentOf(typed)).toMatchObject({
    sections: [{ section: 'RESULTS', markdown: 'Tolv kom.' }],
    contactOffice: null,
    video: null,
  })
})

test('two forms are the same when saving the one would change nothing', () => {
  const typed = { ...empty, sections: { HOW: 'Til fots', WHAT_WE_DID: 'Gikk' } }
  expect(isSame(typed, { ...empty, sections: { WHAT_WE_DID: 'Gikk', HOW: 'Til fots' } })).toBe(true)
  expect(isSame(typed, { ...typed, phases: ['plan'] })).toBe(false)
  expect(isSame(typed, { ...typed, municipality: '5025' })).toBe(false)
})
