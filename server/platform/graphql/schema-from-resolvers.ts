import './decorators.js';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { guardOperations, type OperationGuard } from './operation-guard.js';
import { readFieldsAsProperties } from './plain-fields.js';

/**
 * Builds the schema from ready-made resolver objects, one for each class, and guards every operation.
 * @throws RangeError where two resolvers give the same operation, or one has no policy, or a field a decision of its own
 */
export function schemaFromResolvers(resolvers: readonly object[], guard: OperationGuard): GraphQLSchema {
  const byClass = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const [first, ...others] = byClass.keys();
  if (first === undefined) throw new RangeError('a schema needs at least one resolver');
  refuseDuplicates(new Set<unknown>(byClass.keys()));
  const schema = buildSchemaSync({
    resolvers: [first, ...others],
    container: { get: (resolverClass) => byClass.get(resolverClass) },
    // Forms are checked by scalars, and contents by rules: a third place would contradict one of the two.
    validate: false,
    authMode: 'error',
    nullableByDefault: false,
  });
  readFieldsAsProperties(schema);
  return guardOperations(schema, guard);
}

// The library takes the last of two operations of the same name, and says nothing.
function refuseDuplicates(classes: ReadonlySet<unknown>): void {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  for (const operations of [queries, mutations, subscriptions]) {
    const names = operations.filter(({ target }) => classes.has(target)).map(({ schemaName }) => schemaName);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new RangeError(`two resolvers give the operation ${twice}`);
  }
}
