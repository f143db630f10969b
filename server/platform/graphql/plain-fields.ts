import { type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

/**
 * Lets the fields of the types be read as the properties that they are: what may be told is decided about by
 * operation and type (`guardOperations`), never by field. The library otherwise calls a function for each field of
 * each row, which costs most of the time of a large answer.
 * @throws RangeError where a field has a decision or a step of its own, which would be passed over
 */
export function readFieldsAsProperties(schema: GraphQLSchema): void {
  const { objectTypes, fieldResolvers } = getMetadataStorage();
  for (const { name, target, fields = [] } of objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    const resolved = fieldResolvers.filter((resolver) => resolver.getObjectType?.() === target);
    for (const { name: property, schemaName, roles, middlewares } of fields) {
      const place = `${name}.${schemaName}`;
      if (roles !== undefined || (middlewares ?? []).length > 0)
        throw new RangeError(`${place} has a decision of its own: decide by operation and type`);
      const field = type.getFields()[schemaName];
      const isProperty =
        property === schemaName && resolved.every(({ methodName }) => methodName !== property);
      if (isProperty && field !== undefined) delete field.resolve;
    }
  }
}
