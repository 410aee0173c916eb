import { type PostLineFragment, ReactDocument, type ReactionKind } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { Icon, type IconName } from '../../ui/Icon'

const kinds: Record<ReactionKind, IconName> = {
  USEFUL: 'thumb',
  WANT_TO_TRY: 'bulb',
  THANKS: 'heart',
}

/** Three things one can say with one press; the counts come live. */
export function Reactions({
  post,
  canReact,
  onChange,
  onTrouble,
}: {
  post: PostLineFragment
  canReact: boolean
  onChange: (post: PostLineFragment) => void
  onTrouble: (trouble: Trouble | null) => void
}) {
  const { t } = useUi()
  const toggle = async (kind: ReactionKind, on: boolean) => {
    onChange({ ...post, ...toggled(post, kind, on) })
    const answer = await mutate(ReactDocument, { post: post.uuid, kind, on })
    onTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') onChange(post)
    else if (answer.payload.post) onChange({ ...post, ...answer.payload.post })
  }
  return (
    <div className="reactions" role="group" aria-label={t('forum.reactions.label')}>
      {(Object.keys(kinds) as ReactionKind[]).map((kind) => {
        const count = post.reactions.find((each) => each.kind === kind)?.count ?? 0
        const mine = post.viewerReactions.includes(kind)
        if (!canReact && count === 0) return null
        return (
          <button
            key={kind}
            type="button"
            className="reaction"
            aria-pressed={mine}
            disabled={!canReact}
            onClick={() => void toggle(kind, !mine)}
          >
            <Icon name={kinds[kind]} />
            {t(`forum.reactions.${kind}`)}
            {count > 0 && <span>{count}</span>}
          </button>
        )
      })}
    </div>
  )
}

/** How the post looks before the server has answered. */
function toggled(post: PostLineFragment, kind: ReactionKind, on: boolean) {
  const count = (post.reactions.find((each) => each.kind === kind)?.count ?? 0) + (on ? 1 : -1)
  return {
    reactions: [
      ...post.reactions.filter((each) => each.kind !== kind),
      ...(count > 0 ? [{ kind, count }] : []),
    ],
    viewerReactions: on
      ? [...post.viewerReactions, kind]
      : post.viewerReactions.filter((each) => each !== kind),
  }
}
