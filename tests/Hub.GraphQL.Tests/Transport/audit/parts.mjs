// Asks the server at argv[3] with Apollo or urql (argv[2]), which take an answer in parts; prints each state of the result.
// Having shown one, it lets go what the server holds back.
import { Client, fetchExchange } from '@urql/core';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { GraphQL17Alpha9Handler } from '@apollo/client/incremental';

const [, , name, url, ...queries] = process.argv;
const apollo = () =>
  new ApolloClient({
    link: new HttpLink({ uri: url }),
    cache: new InMemoryCache(),
    incrementalHandler: new GraphQL17Alpha9Handler(),
  });
const urql = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
const asked = {
  urql: (query, seen, done) =>
    urql.query(query, {}).subscribe((result) => {
      seen(result.data, result.error);
      if (!result.hasNext) setImmediate(done);
    }),
  apollo: (query, seen, done) =>
    apollo()
      .watchQuery({ query: gql(query), errorPolicy: 'all', notifyOnNetworkStatusChange: true })
      .subscribe((result) => {
        if (result.data) seen(result.data, result.error);
        if ((result.dataState === 'complete' && !result.loading) || result.error) setImmediate(done);
      }),
}[name];

const show = (state) => {
  console.log(JSON.stringify(state));
  fetch(`${url}?query={letGo}`, { headers: { accept: 'application/json' } });
};

for (const query of queries) {
  await new Promise((done) =>
    asked(query, (data, error) => show({ data, error: error?.message }), done),
  );
}
process.exit(0);
