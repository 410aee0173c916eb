import type {
  ExperienceContentInput,
  ExperienceEditorQuery,
  ExperienceSection,
  Language,
} from '../../gen/graphql'

/** An experience as it is typed: everything may be empty until it is sent to review. */
export type TypedMedia = {
  file: string
  name: string
  url: string
  isImage: boolean
  description: string
}
export type TypedExperience = {
  municipality: string
  title: string
  language: Language
  sections: Partial<Record<ExperienceSection, string>>
  focusAreas: string[]
  phases: string[]
  contactOffice: string
  contactMailbox: string
  media: TypedMedia[]
  video: { link: string; consent: string }
}

export const sections: ExperienceSection[] = [
  'WHAT_WE_DID',
  'FOR_WHOM',
  'HOW',
  'COST_AND_EFFORT',
  'RESULTS',
  'WOULD_DO_DIFFERENTLY',
]

export const emptyExperience = (municipality: string, language: Language): TypedExperience => ({
  municipality,
  title: '',
  language,
  sections: {},
  focusAreas: [],
  phases: [],
  contactOffice: '',
  contactMailbox: '',
  media: [],
  video: { link: '', consent: '' },
})

type Draft = NonNullable<ExperienceEditorQuery['experienceDraft']>
type Experience = NonNullable<ExperienceEditorQuery['experience']>

/** Where writing goes on: at the draft, or at what is published. */
export function typedFrom(
  draft: Draft | null,
  experience: Experience | null,
  language: Language,
): TypedExperience | null {
  if (draft)
    return {
      municipality: draft.municipality.number,
      title: draft.title,
      language: draft.language ?? language,
      sections: Object.fromEntries(draft.sections.map((each) => [each.section, each.markdown])),
      ...common(draft),
    }
  const current = experience?.current
  if (!experience || !current) return null
  return {
    municipality: experience.municipality.number,
    title: current.title,
    language: current.language,
    sections: Object.fromEntries(
      current.sections.map((each) => [each.section, each.text.markdown]),
    ),
    ...common(current),
  }
}

type Common = Pick<
  Draft,
  'focusAreas' | 'phases' | 'contactOffice' | 'contactMailbox' | 'media' | 'video'
>

const common = (from: Common) => ({
  focusAreas: from.focusAreas.map((each) => each.key),
  phases: from.phases.map((each) => each.key),
  contactOffice: from.contactOffice ?? '',
  contactMailbox: from.contactMailbox ?? '',
  media: from.media.map(({ file, description }) => ({
    file: file.sha256,
    name: file.name,
    url: file.url,
    isImage: file.kind !== 'PDF',
    description,
  })),
  video: { link: from.video?.link ?? '', consent: from.video?.consent ?? '' },
})

/** What is saved: empty parts are left out. */
export function contentOf(typed: TypedExperience): ExperienceContentInput {
  const { link, consent } = typed.video
  return {
    title: typed.title,
    language: typed.language,
    sections: sections.flatMap((section) => {
      const markdown = typed.sections[section] ?? ''
      return markdown.trim() === '' ? [] : [{ section, markdown }]
    }),
    focusAreas: typed.focusAreas,
    phases: typed.phases,
    contactOffice: typed.contactOffice || null,
    contactMailbox: typed.contactMailbox || null,
    media: typed.media.map(({ file, description }) => ({ file, description })),
    video: link || consent ? { link, consent } : null,
  }
}

/** Whether saving the one would change nothing in the other. */
export const isSame = (one: TypedExperience, other: TypedExperience): boolean =>
  one.municipality === other.municipality &&
  JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other))
