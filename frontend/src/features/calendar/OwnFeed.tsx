import { Button, Heading, Radio, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState } from 'react'
import {
  MakeCalendarAddressDocument,
  type OwnAddressFragment,
  OwnFeedDocument,
  RevokeCalendarAddressDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { copyText } from '../../lib/copyText'
import { date, dayOf } from '../../lib/dates'
import { mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailureNote, Loading } from '../../ui/Loading'
import { TroubleNote } from '../../ui/TroubleNote'

/** The viewer's own calendar as an address for calendar programs: made, shown once, made anew and taken back. */
export function OwnFeed() {
  const { t } = useUi()
  const { data, failure, reload } = useSnapshot(OwnFeedDocument, {})
  return (
    <section className="panel stack">
      <Heading level={2} data-size="xs">
        {t('calendar.feed.title')}
      </Heading>
      <p style={{ margin: 0 }}>{t('calendar.feed.lead')}</p>
      {failure && <FailureNote failure={failure} onRetry={reload} />}
      {!data && !failure && <Loading lines={2} />}
      {data && <Address before={data.viewer} />}
    </section>
  )
}

function Address({ before }: { before: OwnAddressFragment | null | undefined }) {
  const { t, language } = useUi()
  const name = useId()
  const [now, setNow] = useState(before?.calendarAddress ?? null)
  const [onlyRegistered, setOnlyRegistered] = useState(now?.onlyRegistered ?? false)
  const [made, setMade] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const make = async () => {
    if (now && !confirm(t('calendar.feed.makeAnewAsk'))) return
    setBusy(true)
    const answer = await mutate(MakeCalendarAddressDocument, { onlyRegistered })
    setBusy(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    setNow(answer.payload.viewer?.calendarAddress ?? null)
    setMade(answer.payload.address ?? null)
  }
  const revoke = async () => {
    if (!confirm(t('calendar.feed.revokeAsk'))) return
    setBusy(true)
    const answer = await mutate(RevokeCalendarAddressDocument, {})
    setBusy(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    setNow(null)
    setMade(null)
  }
  return (
    <>
      <p role="status" className="quiet" style={{ margin: 0 }}>
        {now
          ? t(now.onlyRegistered ? 'calendar.feed.madeRegistered' : 'calendar.feed.madeAll', {
              date: date(dayOf(now.madeAt), language),
            })
          : t('calendar.feed.none')}
      </p>
      {made && <Made address={new URL(made, window.location.origin).href} />}
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <legend style={{ padding: 0 }}>{t('calendar.feed.which')}</legend>
        {[false, true].map((each) => (
          <Radio
            key={String(each)}
            data-size="sm"
            name={name}
            value={String(each)}
            label={t(each ? 'calendar.feed.registered' : 'calendar.feed.all')}
            checked={onlyRegistered === each}
            onChange={() => setOnlyRegistered(each)}
          />
        ))}
      </fieldset>
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button
          variant={now ? 'secondary' : 'primary'}
          data-size="sm"
          loading={busy}
          onClick={() => void make()}
        >
          {t(now ? 'calendar.feed.makeAnew' : 'calendar.feed.make')}
        </Button>
        {now && (
          <Button
            variant="tertiary"
            data-color="danger"
            data-size="sm"
            disabled={busy}
            onClick={() => void revoke()}
          >
            {t('calendar.feed.revoke')}
          </Button>
        )}
      </div>
    </>
  )
}

/** The one time that the address is to be read. */
function Made({ address }: { address: string }) {
  const { t } = useUi()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  useEffect(() => field.current?.focus(), [address])
  return (
    <div className="stack">
      <Textfield
        ref={field}
        label={t('calendar.feed.address')}
        description={t('calendar.feed.once')}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="row">
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => void copyText(address).then(setCopied)}
        >
          {t('calendar.feed.copy')}
        </Button>
        <a href={address.replace(/^https?:/, 'webcal:')}>{t('calendar.feed.open')}</a>
        <span role="status">
          {copied !== null && t(copied ? 'calendar.feed.copied' : 'calendar.feed.notCopied')}
        </span>
      </div>
    </div>
  )
}
