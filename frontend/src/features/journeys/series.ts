export type Point = { on: string; value: number }

const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/**
 * Where the values of a series lie in a picture: by their days from left to right, by their size from the bottom up. A
 * target is inside the picture too; where all are alike, they lie in the middle.
 */
export function placed(
  values: readonly Point[],
  target: number | null | undefined,
  size: { width: number; height: number },
) {
  const all = [...values.map((each) => each.value), ...(target == null ? [] : [target])]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const days = values.map((each) => dayOf(each.on))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const across = (day: number) =>
    last === first ? size.width / 2 : ((day - first) / (last - first)) * size.width
  const up = (value: number) =>
    high === low ? size.height / 2 : size.height - ((value - low) / (high - low)) * size.height
  return {
    low,
    high,
    points: values.map((each) => ({ x: across(dayOf(each.on)), y: up(each.value) })),
    target: target == null ? null : up(target),
  }
}
