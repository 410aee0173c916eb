export type { ChannelHandlers, LiveState } from './channel'
export type { Envelope, Gone, LiveSignal } from './protocol'
export { type ChannelHandle, useChannel } from './useChannel'
