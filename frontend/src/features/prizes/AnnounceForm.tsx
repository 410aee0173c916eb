import { Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { AnnouncePrizeDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { deadline } from '../../lib/dates'
import { languageOf } from '../../lib/languages'
import { mutate } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { SendForm } from '../../ui/SendForm'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import type { JudgedRound } from './JuryPage'

type Choice = '' | 'WINNER' | 'HONOURABLE_MENTION'

/** The chair says who won, who is mentioned and why, once and for all. */
export default function AnnounceForm({
  round,
  onAnnounced,
}: {
  round: JudgedRound
  onAnnounced: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const { draft, change, clear } = useDraft(`prize.${round.uuid}`)
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const chosen = (kind: Choice) =>
    Object.keys(choices).filter((nomination) => choices[nomination] === kind)
  return (
    <div className="panel">
      <SendForm
        legend={t('prizes.announce.title')}
        send={t('prizes.announce.send')}
        disabled={chosen('WINNER').length === 0 || draft.text.trim() === ''}
        onSend={async () => {
          const answer = await mutate(AnnouncePrizeDocument, {
            round: round.uuid,
            winners: chosen('WINNER'),
            mentions: chosen('HONOURABLE_MENTION'),
            statement: draft.text,
            language: languageOf(language),
          })
          if (answer.kind !== 'done') return answer
          clear()
          announce(t('prizes.announce.done'))
          onAnnounced()
          return null
        }}
      >
        <p style={{ margin: 0 }}>
          {t('prizes.announce.text', { day: deadline(round.announceOn, null, language) })}
        </p>
        {round.nominations
          .filter((one) => one.result)
          .map((one) => (
            <div key={one.uuid} className="ds-field" style={{ maxWidth: '24rem' }}>
              <Label htmlFor={`${id}-${one.uuid}`}>{one.experience?.title}</Label>
              <Select
                id={`${id}-${one.uuid}`}
                value={choices[one.uuid] ?? ''}
                onChange={(event) =>
                  setChoices((before) => ({
                    ...before,
                    [one.uuid]: event.target.value as Choice,
                  }))
                }
              >
                <Select.Option value="">{t('prizes.announce.nothing')}</Select.Option>
                <Select.Option value="WINNER">{t('prizes.award.WINNER')}</Select.Option>
                <Select.Option value="HONOURABLE_MENTION">
                  {t('prizes.award.HONOURABLE_MENTION')}
                </Select.Option>
              </Select>
            </div>
          ))}
        <MarkdownEditor
          label={t('prizes.announce.statement')}
          help={t('prizes.announce.statementHelp')}
          rows={5}
          value={draft.text}
          onChange={(text) => change({ text })}
        />
      </SendForm>
    </div>
  )
}
