import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type {
  CaredCommentFragment,
  CaredExperienceFragment,
  CaredMessageFragment,
  CaredPostFragment,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { langOf } from '../../lib/languages'
import { RichText } from '../../ui/RichText'
import { AuthorLine } from '../forum/AuthorLine'

/** One of these is there. */
export type Cared = {
  address: string
  /** The network's name, where several stand in one list. */
  place?: string
  post?: CaredPostFragment | null
  experience?: CaredExperienceFragment | null
  message?: CaredMessageFragment | null
  comment?: CaredCommentFragment | null
}

/** As in node ids: `Post:uuid`. */
export const nodeOf = ({ post, experience, message, comment }: Cared): string =>
  post
    ? `Post:${post.uuid}`
    : experience
      ? `Experience:${experience.uuid}`
      : message
        ? `Message:${message.uuid}`
        : `Comment:${comment?.uuid ?? ''}`

/** What a moderator looks at: what it is, where it stands, who wrote it and the words. */
export function CaredThing({ thing, children }: { thing: Cared; children: ReactNode }) {
  const { t } = useUi()
  const { post, experience, message, comment, place, address } = thing
  const written = post ?? message ?? comment
  const body = written?.body ?? written?.hiddenBody
  const name =
    post?.topic.title ??
    experience?.title ??
    t(message ? 'privacy.queue.message' : 'privacy.queue.comment')
  const titled = post?.topic ?? experience
  return (
    <article className="panel stack" aria-label={name}>
      <p style={{ margin: 0 }}>
        <Link to={address} lang={titled ? langOf(titled.language) : undefined}>
          {name}
        </Link>{' '}
        {experience && (
          <span className="quiet small">
            {t('privacy.queue.experienceOf', { municipality: experience.municipality.label })}
          </span>
        )}
        {place && <span className="quiet small"> · {place}</span>}
      </p>
      {written && <AuthorLine author={written.author} />}
      {body && <RichText html={body.html} language={body.language} />}
      {experience && (
        <p style={{ margin: 0 }} lang={langOf(experience.language)}>
          {experience.summary}
        </p>
      )}
      {children}
    </article>
  )
}
