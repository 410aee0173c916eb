import type { Language } from '../gen/graphql'
import { langOf } from '../lib/languages'
import './RichText.css'

/** Text that the server has made into safe HTML from somebody's Markdown. */
export function RichText({ html, language }: { html: string; language?: Language }) {
  return (
    <div
      className="rich-text"
      lang={language && langOf(language)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
