import { access } from './access'
import { app } from './app'
import { chat } from './chat'
import { forum } from './forum'
import { networks } from './networks'
import { programmes } from './programmes'
import { refusals } from './refusals'

/** Bokmål: the source of the keys. */
export const nb = { access, app, networks, programmes, forum, chat, ...refusals }
