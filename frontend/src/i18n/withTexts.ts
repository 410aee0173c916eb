import { type ComponentType, lazy } from 'react'
import { loadTexts, type Section } from './later'

/** A page or a part of one that is loaded when it is shown, with the texts of its module. */
export function withTexts<Props>(
  part: () => Promise<{ default: ComponentType<Props> }>,
  ...sections: Section[]
) {
  return lazy(async () => {
    const [module] = await Promise.all([part(), loadTexts(...sections)])
    return module
  })
}
