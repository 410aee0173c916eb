import type { Messages } from '..'
import { access } from './access'
import { app } from './app'
import { chat } from './chat'
import { forum } from './forum'
import { networks } from './networks'
import { programmes } from './programmes'
import { refusals } from './refusals'

export const en: Messages = { access, app, networks, programmes, forum, chat, ...refusals }
