// Runs cases through graphql-js: one case a line in, one result a line out, in the form of Hub.GraphQL.Cases.
import { createInterface } from 'node:readline';
import {
  buildASTSchema, defaultTypeResolver, executeSync, GraphQLError, parse, specifiedRules, validate, validateSchema,
} from 'graphql';

// Not a rule of the specification.
const rules = specifiedRules.filter((rule) => rule.name !== 'MaxIntrospectionDepthRule');

const sorted = (value) =>
  Array.isArray(value) ? value.map(sorted)
  : value && typeof value === 'object'
    ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
    : value;

function fieldResolver(source, args, context, info) {
  const value = source && typeof source === 'object' ? source[info.fieldName] : undefined;
  if (value && typeof value === 'object' && typeof value.$error === 'string') throw new GraphQLError(value.$error);
  return value === '$arguments' && info.parentType.getFields()[info.fieldName]?.args.length > 0 ? JSON.stringify(sorted(args)) : value;
}

const toCase = (rule) => (error) => ({
  rule,
  locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
  path: error.path ?? null,
  message: error.message,
});

function run({ schema: sdl, document: text, variables, operationName, root }) {
  let schema;
  try {
    schema = buildASTSchema(parse(sdl));
  } catch (error) {
    return { errors: [toCase('Schema')(error)], data: null };
  }
  const wrong = validateSchema(schema);
  if (wrong.length > 0) return { errors: wrong.map(toCase('Schema')), data: null };

  let document;
  try {
    document = parse(text);
  } catch (error) {
    return { errors: [toCase('Syntax')(error)], data: null };
  }

  const errors = rules.flatMap((rule) =>
    validate(schema, document, [rule], { maxErrors: Infinity }).map(toCase(rule.name.replace(/Rule$/, ''))));
  if (errors.length > 0 || !root) return { errors, data: null };

  const chosen = document.definitions.filter((node) =>
    node.kind === 'OperationDefinition' && (!operationName || node.name?.value === operationName));
  if (chosen.some((node) => node.operation === 'subscription')) return { errors: [], data: null };

  const answer = executeSync({
    schema, document, rootValue: root, variableValues: variables, operationName, fieldResolver,
    typeResolver: defaultTypeResolver,
  });
  return { errors: (answer.errors ?? []).map(toCase('Execution')), data: answer.data ?? null, executed: true };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  let result;
  try {
    result = run(JSON.parse(line));
  } catch (error) {
    // A throw of the oracle is no answer.
    result = { threw: String(error) };
  }
  process.stdout.write(JSON.stringify(result) + '\n');
}
