import '@digdir/designsystemet-css'
import '@digdir/designsystemet-css/theme'
import '@fontsource-variable/inter'
import './app/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { startLanguages } from './i18n'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

void startLanguages().then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)
