import { Connection } from './connection'

let connection: Connection | null = null

/** The page's line; SignalR is loaded with the first channel, after the first paint. */
export function browserConnection(): Connection {
  if (connection === null) {
    connection = new Connection({
      build: async (way) => {
        const { HttpTransportType, HubConnectionBuilder, LogLevel } =
          await import('@microsoft/signalr')
        return new HubConnectionBuilder()
          .withUrl(
            '/live',
            way === 'direct'
              ? { transport: HttpTransportType.WebSockets, skipNegotiation: true }
              : { headers: { 'Hub-Request': '1' } },
          )
          .configureLogging(LogLevel.None)
          .build()
      },
      whenIdle: (call) => {
        if ('requestIdleCallback' in globalThis) requestIdleCallback(call, { timeout: 2_000 })
        else setTimeout(call, 100)
      },
      after: (milliseconds, call) => {
        const timer = setTimeout(call, milliseconds)
        return () => clearTimeout(timer)
      },
      online: () => navigator.onLine,
      random: Math.random,
    })
    const wake = connection.wake.bind(connection)
    addEventListener('online', wake)
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') wake()
    })
  }
  return connection
}
