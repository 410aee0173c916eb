import { describe, expect, it } from 'vitest'
import { placed } from './series'

const size = { width: 100, height: 10 }

describe('a series in a picture', () => {
  it('lies by its days and its size, and the target is in the picture', () => {
    const { points, target, low, high } = placed(
      [
        { on: '2024-01-01', value: 10 },
        { on: '2024-01-02', value: 15 },
        { on: '2024-01-05', value: 20 },
      ],
      30,
      size,
    )
    expect(points).toEqual([
      { x: 0, y: 10 },
      { x: 25, y: 7.5 },
      { x: 100, y: 5 },
    ])
    expect([target, low, high]).toEqual([0, 10, 30])
  })

  it('lies in the middle where all are alike', () => {
    const { points } = placed([{ on: '2024-01-01', value: 3 }], null, size)
    expect(points).toEqual([{ x: 50, y: 5 }])
  })
})
