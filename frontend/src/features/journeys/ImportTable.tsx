import { Alert, Button, Field, Input, Label, Table } from '@digdir/designsystemet-react'
import { type ChangeEvent, useId, useState } from 'react'
import { ImportMeasuresDocument, type ImportMeasuresMutation } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { client, documentOf, failureOf } from '../../lib/graphql'
import { languageOf } from '../../lib/languages'
import type { Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { changesIn, Counts } from './Counts'
import { readTable } from './readTable'

type Answer = ImportMeasuresMutation['importMeasures']

/** A table is tried first: what it would do, or each line that is wrong. Only then is it taken in, all of it. */
export default function ImportTable({
  journey,
  onChanged,
}: {
  journey: string
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const [table, setTable] = useState<string | null>(null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [done, setDone] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const send = async (text: string, dryRun: boolean) => {
    const input = { journey, table: text, dryRun, language: languageOf(language) }
    const { data, error } = await client
      .mutation(documentOf(ImportMeasuresDocument), { input })
      .toPromise()
    const told = data?.importMeasures
    const refusal = told?.errors?.find((each) => each.code !== 'TABLE_NOT_RIGHT')
    setAnswer(told ?? null)
    setTrouble(
      refusal
        ? { kind: 'refused', refusal }
        : told
          ? null
          : { kind: 'failed', failure: error ? failureOf(error) : 'unexpected' },
    )
    if (dryRun || !told?.counts) return
    setDone(true)
    setTable(null)
    onChanged()
  }
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    setAnswer(null)
    setDone(false)
    setTable(null)
    if (!file) return
    const text = readTable(await file.arrayBuffer())
    setTable(text)
    await send(text, true)
  }

  const counts = answer?.counts
  return (
    <div className="stack">
      <Field>
        <Label htmlFor={id}>{t('journeys.table.choose')}</Label>
        <p className="quiet small" style={{ margin: 0 }} id={`${id}-hint`}>
          {t('journeys.table.columns')}
        </p>
        <Input
          id={id}
          type="file"
          accept=".csv,text/csv,.txt"
          aria-describedby={`${id}-hint`}
          onChange={(event) => void choose(event)}
        />
      </Field>
      <TroubleNote trouble={trouble} />
      <div role="status" className="stack">
        {counts && <Counts counts={counts} done={done} />}
        {answer && answer.lineErrors.length > 0 && (
          <Alert data-color="warning">{t('journeys.table.wrong')}</Alert>
        )}
      </div>
      {answer && answer.lineErrors.length > 0 && (
        <Table data-size="sm">
          <caption className="ds-sr-only">{t('journeys.table.wrong')}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t('journeys.table.line')}</Table.HeaderCell>
              <Table.HeaderCell>{t('journeys.what')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {answer.lineErrors.map((error) => (
              <Table.Row key={`${error.line} ${error.kind} ${error.column}`}>
                <Table.Cell>{error.line}</Table.Cell>
                <Table.Cell>
                  {error.column && `${error.column}: `}
                  {t(`journeys.table.errors.${error.kind}`)}
                  {error.value && ` («${error.value}»)`}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      {table !== null && counts && changesIn(counts) > 0 && !done && (
        <Button style={{ justifySelf: 'start' }} onClick={() => void send(table, false)}>
          {t('journeys.table.take')}
        </Button>
      )}
    </div>
  )
}
