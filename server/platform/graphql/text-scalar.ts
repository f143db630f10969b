import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import type { LocalizedText } from '../../kernel/index.js';
import { InputRefusal } from './input-refusal.js';

/** A scalar whose values are text of a certain form. */
export interface TextScalar {
  readonly name: string;
  /** What a client's developer must know of the form. */
  readonly description: string;
  readonly accepts: (text: string) => boolean;
  /** Said to who sent something else. */
  readonly expected: LocalizedText;
}

/**
 * Makes a scalar that checks what comes in, as a variable and as a literal alike. What goes out was checked when
 * it was kept, and must stay readable even where the form has become stricter since.
 */
export function textScalar({
  name,
  description,
  accepts,
  expected,
}: TextScalar): GraphQLScalarType<string, string> {
  const checked = (value: unknown): string => {
    if (typeof value !== 'string' || !accepts(value)) throw new InputRefusal(expected);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: checked,
    parseLiteral: (node: ValueNode) => checked(node.kind === Kind.STRING ? node.value : undefined),
  });
}
