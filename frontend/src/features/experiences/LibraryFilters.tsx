import { Button, Checkbox, Fieldset } from '@digdir/designsystemet-react'
import type { LibraryFacetsQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { inLanguage } from '../../lib/languages'
import { type Choice, choices, hasChoices, isChosen, toggled } from './librarySearch'

type Facets = LibraryFacetsQuery['experienceFacets']
type Option = { value: string; name: string; count: number }

/** What can be chosen, each with how many it would leave. */
export function LibraryFilters({
  facets,
  address,
  onChange,
}: {
  facets: Facets
  address: URLSearchParams
  onChange: (address: URLSearchParams) => void
}) {
  const { t, language } = useUi()
  const options: Record<Choice, Option[]> = {
    focusAreas: facets.focusAreas.map(({ focusArea, count }) => ({
      value: focusArea.key,
      name: inLanguage(focusArea.name, language),
      count,
    })),
    counties: facets.counties.map(({ county, count }) => ({
      value: county.number,
      name: county.name,
      count,
    })),
    sizes: facets.sizes.map(({ size, count }) => ({
      value: size,
      name: t(`experiences.library.size.${size}`),
      count,
    })),
    phases: facets.phases.map(({ phase, count }) => ({
      value: phase.key,
      name: inLanguage(phase.name, language),
      count,
    })),
    languages: facets.languages.map(({ language: code, count }) => ({
      value: code,
      name: t(`forum.languages.${code}`),
      count,
    })),
  }
  return (
    <div className="stack">
      {choices
        .filter((choice) => options[choice].length > 0)
        .map((choice) => (
          <Fieldset key={choice} data-size="sm" className="library-choice">
            <Fieldset.Legend>{t(`experiences.library.${choice}`)}</Fieldset.Legend>
            {options[choice].map(({ value, name, count }) => (
              <Checkbox
                key={value}
                value={value}
                label={`${name} (${count})`}
                checked={isChosen(address, choice, value)}
                onChange={() => onChange(toggled(address, choice, value))}
              />
            ))}
          </Fieldset>
        ))}
      {hasChoices(address) && (
        <Button variant="tertiary" data-size="sm" onClick={() => onChange(new URLSearchParams())}>
          {t('experiences.library.clear')}
        </Button>
      )}
    </div>
  )
}
