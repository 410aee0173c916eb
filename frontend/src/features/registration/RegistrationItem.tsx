import { Button, Checkbox, Select, Tag } from '@digdir/designsystemet-react'
import { lazy, Suspense, useRef, useState } from 'react'
import {
  CancelRegistrationDocument,
  ChooseAttendanceListDocument,
  type RegistrationLineFragment,
  SwitchStopDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Answer, type Trouble } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'
import { DelegateLink } from './DelegateLink'
import { comesFor, stopLine } from './stopWords'

const ChangeDetails = lazy(() => import('./ChangeDetails'))
const CopyAsEmail = lazy(() => import('./CopyAsEmail'))

export type OtherStop = {
  uuid: string
  label: string
  date?: string | null
  month?: string | null
  status: string
}

/** A delegate's registration with what can be done about it. */
export function RegistrationItem({
  line,
  otherStops = [],
  mayWrite = false,
  onChanged,
}: {
  line: RegistrationLineFragment
  otherStops?: OtherStop[]
  /** For those who arrange the stop: letters to send from their own mail program. */
  mayWrite?: boolean
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const [asking, setAsking] = useState<'cancel' | 'switch' | 'link' | 'change' | 'letter' | null>(
    null,
  )
  const [target, setTarget] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const change = useRef<HTMLButtonElement>(null)
  const stops = otherStops.filter((each) => each.status !== 'CANCELLED')
  const full = trouble?.kind === 'refused' && trouble.refusal.code === 'STOP_IS_FULL'

  const close = () => {
    setAsking(null)
    change.current?.focus()
  }
  const after = (answer: Answer<unknown>, said: string) => {
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    setAsking(null)
    announce(said)
    onChanged()
  }
  const cancel = async () =>
    after(
      await mutate(CancelRegistrationDocument, { registration: line.uuid }),
      t('registration.cancelled', { name: line.name }),
    )
  const move = async (acceptsWaiting: boolean) =>
    after(
      await mutate(SwitchStopDocument, {
        registration: line.uuid,
        newStop: target,
        acceptsWaiting,
      }),
      t('registration.moved', { name: line.name }),
    )
  const list = async (isListed: boolean) =>
    after(
      await mutate(ChooseAttendanceListDocument, { registration: line.uuid, isListed }),
      t(isListed ? 'registration.listed' : 'registration.unlisted', { name: line.name }),
    )
  return (
    <article className="registration-item stack" aria-label={line.name}>
      <div className="row">
        <strong>{line.name}</strong>
        <Tag data-color={line.status === 'REGISTERED' ? 'success' : 'warning'} data-size="sm">
          {line.status === 'WAITING'
            ? t('registration.waitingAt', { place: line.waitingPlace })
            : t(`registration.statuses.${line.status}`)}
        </Tag>
      </div>
      <p className="quiet small">
        {[comesFor(line), line.email, line.phone].filter(Boolean).join(' · ')}
      </p>
      <Checkbox
        data-size="sm"
        label={t('registration.onList')}
        value="listed"
        checked={line.isListed}
        onChange={(event) => void list(event.target.checked)}
      />
      <div className="row">
        <Button
          ref={change}
          variant="secondary"
          data-size="sm"
          aria-expanded={asking === 'change'}
          onClick={() => setAsking(asking === 'change' ? null : 'change')}
        >
          {t('registration.change.open')}
        </Button>
        {stops.length > 0 && (
          <Button
            variant="secondary"
            data-size="sm"
            aria-expanded={asking === 'switch'}
            onClick={() => setAsking(asking === 'switch' ? null : 'switch')}
          >
            {t('registration.switch')}
          </Button>
        )}
        {mayWrite && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-expanded={asking === 'letter'}
            onClick={() => setAsking(asking === 'letter' ? null : 'letter')}
          >
            {t('registration.letter.title')}
          </Button>
        )}
        {!line.isMine && !line.hasAccount && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-expanded={asking === 'link'}
            onClick={() => setAsking(asking === 'link' ? null : 'link')}
          >
            {t('registration.link.title')}
          </Button>
        )}
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          aria-expanded={asking === 'cancel'}
          onClick={() => setAsking(asking === 'cancel' ? null : 'cancel')}
        >
          {t('registration.cancel')}
        </Button>
      </div>
      {asking === 'cancel' && (
        <div className="row">
          <span>{t('registration.cancelAsk', { name: line.name })}</span>
          <Button data-size="sm" data-color="danger" onClick={() => void cancel()}>
            {t('registration.cancelYes')}
          </Button>
        </div>
      )}
      {asking === 'switch' && (
        <div className="row">
          <Select
            aria-label={t('registration.newStop')}
            data-size="sm"
            value={target}
            onChange={(event) => {
              setTarget(event.target.value)
              setTrouble(null)
            }}
          >
            <Select.Option value="">{t('registration.newStop')}</Select.Option>
            {stops.map((each) => (
              <Select.Option key={each.uuid} value={each.uuid}>
                {[each.label, stopLine({ date: each.date, month: each.month }, language)].join(
                  ', ',
                )}
              </Select.Option>
            ))}
          </Select>
          <Button data-size="sm" disabled={!target} onClick={() => void move(full)}>
            {full ? t('registration.switchAndWait') : t('registration.switchYes')}
          </Button>
        </div>
      )}
      {asking === 'change' && (
        <Suspense>
          <ChangeDetails
            line={line}
            onDone={() => {
              close()
              onChanged()
            }}
            onCancel={close}
          />
        </Suspense>
      )}
      {asking === 'letter' && (
        <Suspense>
          <CopyAsEmail line={line} />
        </Suspense>
      )}
      {asking === 'link' && <DelegateLink line={line} onChanged={onChanged} />}
      <TroubleNote trouble={trouble} />
    </article>
  )
}
