// Talks to the server at argv[2] with the client graphql-ws; prints one line a result.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const client = createClient({ url: process.argv[2], webSocketImpl: WebSocket, retryAttempts: 0 });

async function all(query, variables) {
  const lines = [];
  try {
    for await (const result of client.iterate({ query, variables })) lines.push(JSON.stringify(result));
    lines.push('end');
  } catch (error) {
    lines.push('error ' + (Array.isArray(error) ? JSON.stringify(error) : error.code ?? error.message));
  }
  return lines;
}

const results = await Promise.all([
  all('{ __typename }'),
  all('query ($t: Markdown!) { render(text: $t) }', { t: 'Æ' }),
  all('mutation { count }'),
  all('subscription { counting(to: 3) }'),
  all('{ nothing }'),
  all('subscription { breaks }'),
]);
for (const lines of results) console.log(lines.join('\t'));

// Stops listening in the middle: the source must end, the connection must go on.
for await (const _ of client.iterate({ query: 'subscription { counting(to: 1000000) }' })) break;
console.log((await all('{ __typename }')).join('\t'));

// Close codes of the protocol, message by message.
async function code(headers, protocol, ...messages) {
  return new Promise((resolve) => {
    const socket = new WebSocket(process.argv[2], protocol, { headers });
    socket.on('open', () => messages.forEach((message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message))));
    socket.on('close', (status) => resolve(status));
    socket.on('unexpected-response', (_, response) => resolve('HTTP ' + response.statusCode));
    socket.on('error', () => {});
  });
}

const init = { type: 'connection_init' };
const counting = { id: '1', type: 'subscribe', payload: { query: 'subscription { topicStarted { title } }' } };
const protocol = 'graphql-transport-ws';
console.log(
  [
    await code({}, protocol, counting),
    await code({}, protocol, 'not json'),
    await code({}, protocol, init, init),
    await code({}, protocol, init, counting, counting),
    await code({}, protocol, init, { id: '1', type: 'subscribe', payload: { query: 1 } }),
    await code({}, protocol, init, { type: 'unknown' }),
    await code({}, protocol, { type: 'connection_init', payload: { refuse: true } }),
    await code({}, protocol),
    await code({ Origin: 'http://evil.example' }, protocol, init),
    await code({}, 'graphql-ws', init),
  ].join('\t'),
);
await client.dispose();
process.exit(0);
