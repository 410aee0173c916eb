// Runs cases through graphql-js: one case a line in, one result a line out, in the form of Hub.GraphQL.Cases.
import { createInterface } from 'node:readline';
import {
  buildASTSchema, defaultTypeResolver, execute, getOperationAST, GraphQLError, locatedError, parse,
  responsePathAsArray, specifiedRules, subscribe, validate, validateSchema,
} from 'graphql';

// One walk for all rules; each error remembers the rule that reported it. The last one left out is not a rule of the
// specification.
const rules = specifiedRules
  .filter((rule) => rule.name !== 'MaxIntrospectionDepthRule')
  .map((rule) => (context) => rule(Object.create(context, { reportError: { value: (error) => {
    error.rule = rule.name.replace(/Rule$/, '');
    context.reportError(error);
  } } })));

const sorted = (value) =>
  Array.isArray(value) ? value.map(sorted)
  : value && typeof value === 'object'
    ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
    : value;

const isBroken = (value) => value && typeof value === 'object' && typeof value.$error === 'string';

function fieldResolver(source, args, context, info) {
  const value = source && typeof source === 'object' ? source[info.fieldName] : undefined;
  if (isBroken(value)) throw new GraphQLError(value.$error);
  if (value === '$order' && info.parentType === info.schema.getMutationType()) {
    return new Promise((resolve) => setImmediate(() => resolve(++context.order)));
  }
  return value === '$arguments' && info.parentType.getFields()[info.fieldName]?.args.length > 0 ? JSON.stringify(sorted(args)) : value;
}

function sourceOf(root, args, context, info) {
  const events = root?.$events?.[info.fieldName] ?? [];
  if (isBroken(events)) throw new GraphQLError(events.$error);
  return (async function* () {
    for (const event of events) {
      if (isBroken(event)) throw locatedError(new GraphQLError(event.$error), info.fieldNodes, responsePathAsArray(info.path));
      yield event;
    }
  })();
}

const toCase = (rule) => (error) => ({
  rule: error.rule ?? rule,
  locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
  path: error.path ?? null,
  message: error.message,
});

const toAnswer = ({ errors, data }) => ({ errors: (errors ?? []).map(toCase('Execution')), data: data ?? null });

async function eventsOf(operation) {
  const stream = await subscribe({ ...operation, subscribeFieldResolver: sourceOf });
  if (!(Symbol.asyncIterator in stream)) return [toAnswer(stream)];
  const events = [];
  try {
    for await (const answer of stream) events.push(toAnswer(answer));
  } catch (error) {
    events.push(toAnswer({ errors: [error] }));
  }
  return events;
}

// Cases of one schema follow one another.
let last = {};

function read(sdl) {
  if (last.sdl !== sdl) {
    last = { sdl };
    try {
      last.schema = buildASTSchema(parse(sdl));
      last.wrong = validateSchema(last.schema).map(toCase('Schema'));
    } catch (error) {
      last.wrong = [toCase('Schema')(error)];
    }
  }
  return last;
}

async function run({ schema: sdl, document: text, variables, operationName, root }) {
  const { schema, wrong } = read(sdl);
  if (wrong.length > 0) return { errors: wrong, data: null };

  let document;
  try {
    document = parse(text);
  } catch (error) {
    return { errors: [toCase('Syntax')(error)], data: null };
  }

  const errors = validate(schema, document, rules, { maxErrors: Infinity }).map(toCase('Validation'));
  if (errors.length > 0 || !root) return { errors, data: null };

  const operation = {
    schema, document, rootValue: root, contextValue: { order: 0 }, variableValues: variables, operationName,
    fieldResolver, typeResolver: defaultTypeResolver,
  };
  return getOperationAST(document, operationName)?.operation === 'subscription'
    ? { errors: [], data: null, events: await eventsOf(operation), executed: true }
    : { ...toAnswer(await execute(operation)), executed: true };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  let result;
  try {
    result = await run(JSON.parse(line));
  } catch (error) {
    // A throw of the oracle is no answer.
    result = { threw: `${error}`.split('\n')[0].replace(/\$v\d+/, '$…') };
  }
  process.stdout.write(JSON.stringify(result) + '\n');
}
