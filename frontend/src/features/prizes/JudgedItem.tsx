import { Button, Heading, Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import {
  DeclareConflictDocument,
  type JudgedNominationFragment,
  ScoreNominationDocument,
  WithdrawConflictDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage, languageOf, langOf } from '../../lib/languages'
import { mutate } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { RichText } from '../../ui/RichText'
import { SendForm } from '../../ui/SendForm'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import { ConflictList } from './ConflictList'
import type { JudgedRound } from './JuryPage'

/** A nomination to judge, or why one does not judge it. */
export function JudgedItem({
  nomination,
  round,
  onChanged,
}: {
  nomination: JudgedNominationFragment
  round: JudgedRound
  onChanged: () => void
}) {
  const { t } = useUi()
  const [declaring, setDeclaring] = useState(false)
  const [takingBack, setTakingBack] = useState(false)
  const { experience, reason, viewerConflict, viewerCanScore, scoreCount } = nomination
  const canTakeBack = nomination.viewerCanWithdrawConflict
  if (!experience) return null
  return (
    <li className="panel stack" id={nomination.uuid}>
      <Heading level={3} data-size="2xs">
        <Link to={addresses.experience(experience.uuid)} lang={langOf(experience.language)}>
          {experience.title}
        </Link>
      </Heading>
      <p className="quiet small" style={{ margin: 0 }}>
        {experience.municipality.label}
        {scoreCount != null &&
          ` · ${t('prizes.jury.scoreCount', { count: scoreCount, of: round.jury.length })}`}
      </p>
      {reason && <RichText html={reason.html} language={reason.language} />}
      <ConflictList conflicts={nomination.conflicts} />
      {viewerConflict && (
        <p style={{ margin: 0 }}>
          <strong>{t(`prizes.jury.conflict.${viewerConflict}`)}</strong>
        </p>
      )}
      {viewerCanScore && !declaring && (
        <>
          <ScoreForm nomination={nomination} round={round} onChanged={onChanged} />
          <div>
            <Button data-size="sm" variant="tertiary" onClick={() => setDeclaring(true)}>
              {t('prizes.jury.declare')}
            </Button>
          </div>
        </>
      )}
      {viewerCanScore && declaring && (
        <Declare
          nomination={nomination.uuid}
          onDone={() => {
            setDeclaring(false)
            onChanged()
          }}
          onCancel={() => setDeclaring(false)}
        />
      )}
      {canTakeBack && !takingBack && (
        <div>
          <Button data-size="sm" variant="tertiary" onClick={() => setTakingBack(true)}>
            {t('prizes.jury.takeBack')}
          </Button>
        </div>
      )}
      {canTakeBack && takingBack && (
        <Declare
          nomination={nomination.uuid}
          isBack
          onDone={() => {
            setTakingBack(false)
            onChanged()
          }}
          onCancel={() => setTakingBack(false)}
        />
      )}
    </li>
  )
}

function ScoreForm({
  nomination,
  round,
  onChanged,
}: {
  nomination: JudgedNominationFragment
  round: JudgedRound
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const given = nomination.viewerScore
  const [points, setPoints] = useState<Record<string, string>>(() =>
    Object.fromEntries((given?.points ?? []).map((one) => [one.criterion, String(one.points)])),
  )
  const [comment, setComment] = useState(given?.comment?.markdown ?? '')
  return (
    <SendForm
      legend={t('prizes.jury.yours')}
      send={t(given ? 'prizes.jury.change' : 'prizes.jury.give')}
      disabled={Object.values(points).every((each) => each === '')}
      onSend={async () => {
        const answer = await mutate(ScoreNominationDocument, {
          nomination: nomination.uuid,
          points: Object.entries(points)
            .filter(([, each]) => each !== '')
            .map(([criterion, each]) => ({ criterion, points: Number(each) })),
          comment: comment.trim() || null,
          language: languageOf(language),
        })
        if (answer.kind !== 'done') return answer
        announce(t('prizes.jury.given'))
        onChanged()
        return null
      }}
    >
      <div className="row">
        {round.criteria.map((one) => (
          <div key={one.uuid} className="ds-field">
            <Label htmlFor={`${id}-${one.uuid}`}>{inLanguage(one.name, language)}</Label>
            <Select
              id={`${id}-${one.uuid}`}
              value={points[one.uuid] ?? ''}
              onChange={(event) =>
                setPoints((before) => ({ ...before, [one.uuid]: event.target.value }))
              }
            >
              <Select.Option value="">{t('prizes.jury.noPoints')}</Select.Option>
              {Array.from({ length: 11 }, (_, value) => (
                <Select.Option key={value} value={String(value)}>
                  {value}
                </Select.Option>
              ))}
            </Select>
          </div>
        ))}
      </div>
      <MarkdownEditor
        label={t('prizes.jury.comment')}
        help={t('prizes.jury.commentHelp')}
        rows={2}
        value={comment}
        onChange={setComment}
      />
    </SendForm>
  )
}

/** That one is bound to what is nominated, or that one is not after all. */
function Declare({
  nomination,
  isBack = false,
  onDone,
  onCancel,
}: {
  nomination: string
  isBack?: boolean
  onDone: () => void
  onCancel: () => void
}) {
  const { t, language } = useUi()
  const [why, setWhy] = useState('')
  return (
    <SendForm
      legend={t(isBack ? 'prizes.jury.takeBack' : 'prizes.jury.declare')}
      send={t(isBack ? 'prizes.jury.takeBackSend' : 'prizes.jury.declareSend')}
      disabled={why.trim() === ''}
      onSend={async () => {
        const input = { nomination, why, language: languageOf(language) }
        const answer = isBack
          ? await mutate(WithdrawConflictDocument, input)
          : await mutate(DeclareConflictDocument, input)
        if (answer.kind !== 'done') return answer
        announce(t(isBack ? 'prizes.jury.takenBack' : 'prizes.jury.declared'))
        onDone()
        return null
      }}
      onCancel={onCancel}
    >
      <MarkdownEditor
        label={t('prizes.jury.why')}
        help={t(isBack ? 'prizes.jury.takeBackHelp' : 'prizes.jury.whyHelp')}
        rows={2}
        value={why}
        onChange={setWhy}
      />
    </SendForm>
  )
}
