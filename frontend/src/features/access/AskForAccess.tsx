import {
  Button,
  Field,
  Label,
  Select,
  Textarea,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { type Ref, useId, useRef, useState } from 'react'
import { useSession } from '../../app/session'
import { AskForAccessDocument, MyAccessDocument, type MyAccessQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { announce } from '../../ui/Announcer'
import { FailureNote, Loading } from '../../ui/Loading'
import { TroubleNote } from '../../ui/TroubleNote'
import { networkName } from '../networks/networkName'
import { AccessAnswer } from './AccessAnswer'

export type MyRequest = NonNullable<MyAccessQuery['viewer']>['accessRequests'][number]
const longest = 2000

/**
 * Asks a network to be let in. `address` is the page one came from; it goes along unread, so that
 * nobody learns here whether it exists.
 */
export function AskForAccess({ network, address }: { network?: string; address?: string }) {
  const { t } = useUi()
  const { unreadNotices } = useSession()
  const { data, failure, reload } = useSnapshot(MyAccessDocument, {})
  // An answer comes with a notice.
  const [seen, setSeen] = useState(unreadNotices)
  if (seen !== unreadNotices) {
    setSeen(unreadNotices)
    reload()
  }
  const answers = useRef<HTMLDivElement>(null)
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading lines={3} />

  const requests = data.viewer?.accessRequests ?? []
  return (
    <div className="stack">
      <AskForm
        counties={data.counties}
        requests={requests}
        network={network}
        address={address}
        onAsked={() => {
          announce(t('access.sent'))
          reload()
          answers.current?.focus()
        }}
      />
      <MyRequests requests={requests} focus={answers} />
    </div>
  )
}

function AskForm({
  counties,
  requests,
  network,
  address,
  onAsked,
}: {
  counties: MyAccessQuery['counties']
  requests: MyRequest[]
  network?: string
  address?: string
  onAsked: () => void
}) {
  const { t, language } = useUi()
  const { viewer } = useSession()
  const id = useId()
  const { draft, change, clear, renew } = useDraft('access')
  const mine = new Set(viewer?.networks.map((each) => each.key))
  const open = [
    ...counties.map((county) => ({ key: county.number, name: county.name })),
    { key: 'national', name: t('networks.national') },
  ].filter(({ key }) => !mine.has(key))
  const [chosen, setChosen] = useState(open.some(({ key }) => key === network) ? network : '')
  const [missing, setMissing] = useState(false)
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const waiting = requests.find((each) => each.network?.key === chosen && each.status === 'WAITING')

  const send = async () => {
    setMissing(!chosen)
    if (!chosen) {
      document.getElementById(`${id}-network`)?.focus()
      return
    }
    setSending(true)
    const answer = await mutate(AskForAccessDocument, {
      network: chosen,
      text: draft.text.trim() === '' ? null : draft.text,
      address: address && ours.test(address) ? address : null,
      language: languageOf(language),
      commandId: draft.id,
    })
    setSending(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') {
      clear()
      onAsked()
    } else if (answer.kind === 'refused') renew()
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Field>
        <Label htmlFor={`${id}-network`}>{t('access.network')}</Label>
        <Select
          id={`${id}-network`}
          value={chosen}
          aria-invalid={missing || undefined}
          aria-describedby={missing ? `${id}-missing` : undefined}
          onChange={(event) => {
            setChosen(event.target.value)
            setMissing(false)
          }}
        >
          <Select.Option value="">{t('access.choose')}</Select.Option>
          {open.map(({ key, name }) => (
            <Select.Option key={key} value={key}>
              {name}
            </Select.Option>
          ))}
        </Select>
        {missing && (
          <ValidationMessage id={`${id}-missing`}>{t('access.needNetwork')}</ValidationMessage>
        )}
      </Field>
      {waiting ? (
        <p className="quiet" style={{ margin: 0 }}>
          {t('access.alreadyWaiting')}
        </p>
      ) : (
        <>
          <Field>
            <Label htmlFor={`${id}-text`}>{t('access.text')}</Label>
            <Field.Description id={`${id}-hint`}>{t('access.textHint')}</Field.Description>
            <Textarea
              id={`${id}-text`}
              rows={4}
              maxLength={longest}
              value={draft.text}
              aria-describedby={`${id}-hint`}
              onChange={(event) => change({ text: event.target.value })}
            />
          </Field>
          <TroubleNote trouble={trouble} />
          <div>
            <Button type="submit" loading={sending}>
              {t('access.send')}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}

/** What the server takes as an address of the page; another one is left out. */
const ours = /^\/(?!\/)[\w\-/]{0,199}$/

function MyRequests({ requests, focus }: { requests: MyRequest[]; focus: Ref<HTMLDivElement> }) {
  const { t } = useUi()
  return (
    <div ref={focus} tabIndex={-1} aria-label={t('access.mine')} role="group">
      {requests.length > 0 && (
        <ul className="plain-list stack">
          {requests.map((request) => (
            <li key={request.uuid}>
              <AccessAnswer
                request={request}
                name={request.network ? networkName(request.network, t) : ''}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
