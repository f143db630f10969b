import type { GraphQLScalarType, ValueNode } from 'graphql';

/**
 * A value that a scalar of the module does not take, carried to the resolver. In a schema that others execute, a scalar that
 * threw would have its value quoted in the error, and it may be about a person.
 */
class RefusedValue {
  constructor(readonly refusal: unknown) {}
}

/** What a scalar does, in the form that schema tools take, and without ever throwing. */
export function quietScalar({ serialize, parseValue, parseLiteral }: GraphQLScalarType): object {
  const quietly =
    <Value>(parse: (value: Value) => unknown) =>
    (value: Value): unknown => {
      try {
        return parse(value);
      } catch (refusal) {
        return new RefusedValue(refusal);
      }
    };
  return {
    serialize,
    parseValue: quietly(parseValue),
    parseLiteral: quietly((node: ValueNode) => parseLiteral(node)),
  };
}

/** @throws what a scalar did not take, where the arguments hold it however deep */
export function throwRefused(args: unknown): void {
  const left: unknown[] = [args];
  while (left.length > 0) {
    const part = left.pop();
    if (part instanceof RefusedValue) throw part.refusal;
    if (typeof part === 'object' && part !== null) left.push(...Object.values(part));
  }
}
