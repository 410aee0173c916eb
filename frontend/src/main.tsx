import '@digdir/designsystemet-css'
import '@digdir/designsystemet-css/theme'
import { createRoot } from 'react-dom/client'
import { Heading } from '@digdir/designsystemet-react'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Heading level={1}>Hub</Heading>)
