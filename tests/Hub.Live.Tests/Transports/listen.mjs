// Listens with the npm client that browsers use: node listen.mjs <its folder> <address> <token> <transport> <channel>
// Prints a line of JSON for Join's answer and one for each event; ends with its input.
import { createRequire } from 'node:module'

const [folder, address, token, transport, channel] = process.argv.slice(2)
const { HubConnectionBuilder, HttpTransportType, LogLevel } = createRequire(`${folder}/`)('@microsoft/signalr')
const say = (kind, value) => console.log(JSON.stringify({ kind, value }))

const connection = new HubConnectionBuilder()
  .withUrl(address, { accessTokenFactory: () => token, transport: HttpTransportType[transport] })
  .configureLogging(LogLevel.Error)
  .build()
connection.on('event', (envelope) => say('event', envelope))
await connection.start()
say('joined', await connection.invoke('Join', channel, 0))
process.stdin.resume()
process.stdin.on('end', () => connection.stop().then(() => process.exit(0)))
