import { Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect } from 'react'
import { Link } from 'react-router'
import { useUi } from '../i18n/useUi'
import { type Audience, CopyLink } from './CopyLink'
import './Page.css'

export type Crumb = { name: string; to: string }

/** A page's frame: breadcrumbs, one main heading, who can open it, and its content. */
export function Page({
  title,
  titleLang,
  above,
  below,
  crumbs = [],
  audience,
  narrow = false,
  children,
}: {
  title: string
  titleLang?: string
  above?: ReactNode
  below?: ReactNode
  crumbs?: Crumb[]
  audience?: Audience
  narrow?: boolean
  children: ReactNode
}) {
  const { t } = useUi()
  useDocumentTitle(title)
  return (
    <div className={narrow ? 'page page-narrow' : 'page'}>
      {crumbs.length > 0 && (
        <nav aria-label={t('app.breadcrumbs')} className="crumbs">
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to}>{crumb.name}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <header className="page-header">
        <div className="page-heading">
          {above}
          <Heading level={1} data-size="lg" lang={titleLang} tabIndex={-1} data-page-heading>
            {title}
          </Heading>
          {below}
        </div>
        {audience && <CopyLink audience={audience} />}
      </header>
      {children}
    </div>
  )
}

/** The window's title; the page's own name first. */
export function useDocumentTitle(title: string) {
  useEffect(() => {
    document.title = title === 'Hub' ? 'Hub' : `${title} – Hub`
  }, [title])
}
