// Runs every audit of graphql-http against the server at argv[2]; prints one line an audit: status, id, name, reason.
import { serverAudits } from 'graphql-http';

const results = [];
for (const audit of serverAudits({ url: process.argv[2] })) {
  results.push(await audit.fn());
}
for (const { status, id, name, reason } of results) {
  console.log([status, id, name, (reason ?? '').replaceAll('\n', ' ')].join('\t'));
}
