// Talks to the server at argv[2] with the client graphql-sse (argv[3]: distinct or single connections); prints one line a result.
import { createClient } from 'graphql-sse';

const client = createClient({ url: process.argv[2], singleConnection: process.argv[3] === 'single', retryAttempts: 0 });

async function all(query) {
  const lines = [];
  try {
    for await (const result of client.iterate({ query })) lines.push(JSON.stringify(result));
    lines.push('end');
  } catch (error) {
    lines.push('error ' + error.message);
  }
  return lines;
}

for (const query of [
  '{ __typename }',
  'mutation { count }',
  'subscription { counting(to: 3) }',
  '{ nothing }',
  'subscription { breaks }',
]) {
  console.log((await all(query)).join('\t'));
}
for await (const _ of client.iterate({ query: 'subscription { counting(to: 1000000) }' })) break;
console.log((await all('{ __typename }')).join('\t'));
client.dispose();
process.exit(0);
