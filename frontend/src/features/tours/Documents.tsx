import { Button, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { type DocumentLineFragment, RemoveStopDocumentDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { fileSize } from '../../lib/fileSize'
import { langOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { AddDocument } from './AddDocument'

/** What is to be read before: for everybody; those who arrange the stop add and take away. */
export default function Documents({
  stop,
  documents,
  canArrange,
  onChanged,
}: {
  stop: string
  documents: DocumentLineFragment[]
  canArrange: boolean
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const remove = async (document: DocumentLineFragment) => {
    if (!confirm(t('tours.documents.removeAsk', { title: document.title }))) return
    const answer = await mutate(RemoveStopDocumentDocument, { document: document.uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChanged()
  }
  return (
    <section className="panel stack" aria-labelledby="documents">
      <Heading level={2} data-size="2xs" id="documents">
        {t('tours.documents.title')}
      </Heading>
      {documents.length > 0 && (
        <ul className="plain-list stack">
          {documents.map((document) => (
            <li key={document.uuid} className="row between">
              <span>
                {document.file ? (
                  <a href={document.file.url} lang={langOf(document.language)}>
                    {document.title ?? document.file.name}
                  </a>
                ) : (
                  document.title
                )}
                {document.file && (
                  <span className="quiet small">
                    {' '}
                    {document.file.kind}, {fileSize(document.file.size, language)}
                  </span>
                )}
              </span>
              {canArrange && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  data-color="danger"
                  aria-label={t('tours.documents.removeName', { title: document.title })}
                  onClick={() => void remove(document)}
                >
                  {t('tours.documents.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <TroubleNote trouble={trouble} />
      {canArrange && <AddDocument stop={stop} onAdded={onChanged} />}
    </section>
  )
}
